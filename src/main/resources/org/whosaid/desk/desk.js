/* The desk: extracting a pasted article, and checking attributions. */
(() => {
  'use strict';

  const paste = document.querySelector('form.paste');
  if (paste) {
    enablePaste(paste);
  }
  const holder = document.getElementById('desk');
  if (holder) {
    enableChecks(JSON.parse(holder.textContent));
  }

  function sentence(words) {
    return words.charAt(0).toUpperCase() + words.slice(1) + (/[.?…]$/.test(words) ? '' : '.');
  }

  // Extracting an article.

  function enablePaste(form) {
    const area = form.querySelector('textarea');
    const file = form.querySelector('input[type=file]');
    const status = form.querySelector('.status');
    const progress = form.querySelector('progress');
    const button = form.querySelector('button');
    const LOADING = 'Loading the models. This takes a few seconds …';

    function say(words, bad) {
      status.textContent = words;
      status.classList.toggle('bad', Boolean(bad));
    }

    function busy(on) {
      progress.hidden = !on;
      button.disabled = on;
      form.setAttribute('aria-busy', String(on));
    }

    /** Tells the user while articles wait for the models to load. */
    async function watchModels() {
      while (form.dataset.models === 'loading') {
        await new Promise(done => setTimeout(done, 400));
        const health = await fetch('/health').then(answer => answer.json()).catch(() => ({models: 'gone'}));
        form.dataset.models = health.models;
      }
      if (form.dataset.models === 'failed') {
        say('The models can’t be loaded. See the terminal in which the desk was started for the reason.', true);
      } else if (status.textContent === LOADING) {
        say(form.getAttribute('aria-busy') === 'true' ? 'Reading …' : '');
      }
    }

    async function read(body, type) {
      if (body.size === 0) {
        say('Paste an article first.', true);
        return;
      }
      busy(true);
      say(form.dataset.models === 'loading' ? LOADING : 'Reading …');
      try {
        const answer = await fetch('/desk/read', {method: 'POST', headers: {'Content-Type': type}, body});
        const said = await answer.json();
        if (!answer.ok) {
          throw new Error(said.detail);
        }
        location.assign(said.location);
      } catch (refused) {
        busy(false);
        say(sentence(refused.message || 'the desk does not respond; is it still running?'), true);
      }
    }

    function typeOf(name) {
      const ending = name.toLowerCase().split('.').pop();
      return {html: 'text/html', htm: 'text/html', xhtml: 'text/html', json: 'application/json'}[ending] || 'text/plain';
    }

    function looksLike(text) {
      return /^\s*(<!doctype html|<html)/i.test(text) ? 'text/html' : 'text/plain';
    }

    form.addEventListener('submit', event => {
      event.preventDefault();
      read(new Blob([area.value]), looksLike(area.value) + '; charset=utf-8');
    });
    area.addEventListener('keydown', event => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        form.requestSubmit();
      }
    });
    file.addEventListener('change', () => file.files.length > 0 && read(file.files[0], typeOf(file.files[0].name)));
    addEventListener('dragover', event => {
      event.preventDefault();
      form.classList.add('over');
    });
    addEventListener('dragleave', () => form.classList.remove('over'));
    addEventListener('drop', event => {
      event.preventDefault();
      form.classList.remove('over');
      const [dropped] = event.dataTransfer.files;
      if (dropped) {
        read(dropped, typeOf(dropped.name));
      } else {
        area.value = event.dataTransfer.getData('text/plain');
      }
    });
    if (form.dataset.models === 'loading') {
      say(LOADING);
    }
    watchModels();
  }

  // Checking attributions.

  function enableChecks(desk) {
    const CHIPS = 5;
    const {quotes} = JSON.parse(document.getElementById('record').textContent);
    const names = document.createElement('datalist');
    names.id = 'speakers';
    desk.speakers.forEach(speaker => names.append(new Option('', speaker.name)));
    document.body.append(names);

    document.addEventListener('whosaid:select', event => show(event.detail.card, event.detail.quote));
    const current = document.querySelector('.card[aria-current]');
    if (current) {
      show(current, quotes[Number(current.dataset.q.slice(1)) - 1]);
    }

    function show(card, quote) {
      const actions = card.querySelector('.actions');
      if (!actions || actions.querySelector('.check')) {
        return;
      }
      const group = document.createElement('fieldset');
      group.className = 'check';
      const legend = document.createElement('legend');
      legend.textContent = 'Is the speaker right?';
      const told = document.createElement('p');
      told.className = 'told';
      told.setAttribute('role', 'alert');
      group.append(legend, verdicts(quote, told), people(quote, told), typed(quote, told), told);
      group.addEventListener('click', event => event.stopPropagation());
      // Before the other actions, since a small screen may not show them all.
      actions.prepend(group);
      actions.append(words(quote));
    }

    function choices(...elements) {
      const row = document.createElement('div');
      row.className = 'choices';
      row.append(...elements);
      return row;
    }

    function button(words, name, action) {
      const element = document.createElement('button');
      element.type = 'button';
      element.textContent = words;
      element.dataset.verdict = name;
      element.addEventListener('click', action);
      return element;
    }

    function verdicts(quote, told) {
      const row = choices(button('✓ Right', 'confirmed', () => send(quote, told, 'confirmed')),
        button('✗ Not a quotation', 'none', () => send(quote, told, 'none')));
      if (desk.checked.includes(quote.id)) {
        row.append(button('Undo', 'withdrawn', () => send(quote, told, 'withdrawn')));
      }
      return row;
    }

    /** The alternatives first, then the other speakers in the order of the article. */
    function people(quote, told) {
      const known = new Map(desk.speakers.map(speaker => [speaker.id, speaker.name]));
      const ids = new Set([...quote.alternatives.map(other => other.entity), ...known.keys()]);
      ids.delete(quote.speaker.entity);
      return choices(...[...ids].filter(id => known.has(id)).slice(0, CHIPS)
        .map(id => button(known.get(id), 'speaker', () => send(quote, told, 'speaker', {entity: id}))));
    }

    function typed(quote, told) {
      const input = document.createElement('input');
      input.type = 'text';
      input.setAttribute('list', 'speakers');
      input.setAttribute('aria-label', 'Another speaker');
      input.placeholder = 'Another speaker';
      input.maxLength = 300;
      const save = () => input.value.trim() ? send(quote, told, 'speaker', {name: input.value.trim()}) : input.focus();
      input.addEventListener('keydown', event => {
        if (event.key === 'Enter') {
          event.preventDefault();
          save();
        }
      });
      return choices(input, button('Save', 'typed', save));
    }

    /** A link to the same words in other articles, the earliest first. */
    function words(quote) {
      const link = document.createElement('a');
      const phrase = quote.text.replace(/["“”„«»\\]/g, ' ').trim().split(/\s+/).slice(0, 8).join(' ');
      link.href = '/search?sort=oldest&q=' + encodeURIComponent('"' + phrase + '"');
      link.textContent = 'Who said it first?';
      return link;
    }

    async function send(quote, told, verdict, speaker) {
      told.textContent = '';
      const line = {article: desk.article, quote: quote.id, fingerprint: desk.fingerprints[quote.id], verdict, speaker};
      try {
        const answer = await fetch('/v1/corrections', {method: 'POST', headers: {'Content-Type': 'application/json'},
          body: JSON.stringify(line)});
        if (!answer.ok) {
          throw new Error((await answer.json()).detail);
        }
        // Reload, so that the page shows what was saved; the address keeps the selection.
        location.reload();
      } catch (refused) {
        told.textContent = 'Not saved: ' + (refused.message || 'the desk does not respond') + '.';
      }
    }
  }
})();
