/* The page of an article: filtering, selecting and copying quotations. The page is readable without this script. */
(() => {
  'use strict';

  const holder = document.getElementById('record');
  if (!holder) {
    return;
  }
  const {article, quotes} = JSON.parse(holder.textContent);
  const side = document.querySelector('.side');
  const form = document.querySelector('.filters');
  const status = document.querySelector('.status');
  const ids = quotes.map((quote, number) => 'q' + (number + 1));
  const marks = indexed('q');
  const entities = indexed('e');
  const cards = new Map([...document.querySelectorAll('.card')].map(card => [card.dataset.q, card]));
  const shown = new Set(ids);
  let selected = null;

  /** Elements by each of the ids in their data attribute. */
  function indexed(name) {
    const elements = new Map();
    for (const element of document.querySelectorAll(`[data-${name}]`)) {
      for (const id of element.dataset[name].split(' ')) {
        elements.has(id) ? elements.get(id).push(element) : elements.set(id, [element]);
      }
    }
    return elements;
  }

  function each(id, action) {
    (marks.get(id) || entities.get(id) || []).forEach(action);
  }

  function within(id, kind) {
    return (marks.get(id) || []).find(element => element.classList.contains(kind));
  }

  function say(words) {
    if (status) {
      status.textContent = words;
    }
  }

  // Selecting.

  function select(id) {
    if (selected === id) {
      return;
    }
    clear();
    selected = id;
    each(id, element => element.classList.add('selected'));
    const card = cards.get(id);
    card.setAttribute('aria-current', 'true');
    card.append(actions(id));
    history.replaceState(null, '', '#' + id);
    say(`Quotation ${ids.indexOf(id) + 1} of ${ids.length}, ${card.querySelector('.name').textContent}`);
    document.dispatchEvent(new CustomEvent('whosaid:select', {detail: {id, card, quote: quotes[ids.indexOf(id)]}}));
  }

  function clear() {
    if (selected) {
      each(selected, element => element.classList.remove('selected'));
      const card = cards.get(selected);
      card.removeAttribute('aria-current');
      card.querySelectorAll('.actions').forEach(element => element.remove());
    }
    selected = null;
  }

  /** Selects a quotation and scrolls both its words and its card into view. */
  function go(id) {
    select(id);
    reveal(within(id, 'quote') || cards.get(id));
    scrollSide(cards.get(id));
  }

  /** Scrolls the side column only; the text stays in place. */
  function scrollSide(card) {
    const box = side.getBoundingClientRect();
    const place = card.getBoundingClientRect();
    if (side.scrollHeight > side.clientHeight && (place.top < box.top || place.bottom > box.bottom)) {
      side.scrollTop += place.top - box.top - 24;
    }
  }

  function reveal(element) {
    const place = element.getBoundingClientRect();
    if (place.top < 40 || place.bottom > innerHeight * 0.55) {
      element.scrollIntoView({block: place.height > innerHeight / 2 ? 'start' : 'center'});
    }
  }

  function step(by) {
    const order = ids.filter(id => shown.has(id));
    if (order.length === 0) {
      return;
    }
    const at = selected === null ? (by > 0 ? -1 : 0) : nearest(order, by);
    const id = order[(at + by + order.length) % order.length];
    go(id);
    const number = within(id, 'number');
    number && number.focus({preventScroll: true});
  }

  /** The index of the selected quotation among those shown; if a filter hides it, the index next to it. */
  function nearest(order, by) {
    const number = ids.indexOf(selected);
    const at = order.findIndex(id => ids.indexOf(id) >= number);
    if (at < 0) {
      return by > 0 ? order.length - 1 : order.length;
    }
    return order[at] === selected || by < 0 ? at : at - 1;
  }

  /** Moves from the selected quotation to its source. */
  function source() {
    const mention = selected && (within(selected, 'mention') || within(selected, 'cue'));
    if (!mention) {
      say(selected ? 'No source is named for this quotation' : 'No quotation is selected');
      return;
    }
    mention.tabIndex = -1;
    mention.focus({preventScroll: true});
    reveal(mention);
    say('Source: ' + mention.textContent);
  }

  // Actions on the selected quotation.

  function actions(id) {
    const group = document.createElement('div');
    group.className = 'actions';
    group.append(button('Previous', () => step(-1), 'previous'), button('Next', () => step(1), 'next'));
    if (within(id, 'mention')) {
      group.append(button('Source', source, 'source'));
    }
    const quote = quotes[ids.indexOf(id)];
    group.append(button('Copy text', () => copy(quote.text, 'Text'), 'text'),
      button('JSON', () => copy(JSON.stringify(quote, null, 2), 'JSON'), 'json'),
      button('Citation', () => copy(citation(id, quote), 'Citation'), 'citation'),
      button('Close', clear, 'close'));
    return group;
  }

  function button(words, action, name) {
    const element = document.createElement('button');
    element.type = 'button';
    element.textContent = words;
    element.dataset.action = name;
    if (name === 'json' || name === 'citation') {
      element.setAttribute('aria-label', 'Copy ' + (name === 'json' ? words : words.toLowerCase()));
    }
    element.addEventListener('click', event => {
      event.stopPropagation();
      action();
    });
    return element;
  }

  function citation(id, quote) {
    const card = cards.get(id);
    const speaker = ['.name', '.title'].map(part => card.querySelector(part)).filter(Boolean).map(part => part.textContent);
    const where = [article.title, article.author, article.published, article.url || article.source].filter(Boolean);
    return `${speaker.join(', ')}: ${quote.text} (${where.join(', ')})`;
  }

  async function copy(words, what) {
    try {
      await navigator.clipboard.writeText(words);
    } catch (refused) {
      copyByHand(words);
    }
    say(what + ' copied');
  }

  /** For browsers that give pages opened as files no clipboard access. */
  function copyByHand(words) {
    const area = document.createElement('textarea');
    area.value = words;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }

  // Filtering.

  function filter() {
    const voices = new Set([...form.querySelectorAll('.voice[aria-pressed=true]')].map(element => element.dataset.voice));
    const types = new Set([...form.querySelectorAll('[name=type]:checked')].map(element => element.value));
    const [from, to] = form.elements.confidence.value.split(' ').map(Number);
    shown.clear();
    quotes.forEach((quote, number) => {
      const card = cards.get(ids[number]);
      const fits = (voices.size === 0 || voices.has(card.dataset.voice)) && types.has(quote.type)
        && quote.confidence >= from && quote.confidence <= to;
      card.hidden = !fits;
      fits && shown.add(ids[number]);
    });
    fade();
    if (selected && !shown.has(selected)) {
      clear();
    }
    say(shown.size === ids.length ? '' : `${shown.size} of ${ids.length} quotations shown`);
  }

  function fade() {
    const faded = shown.size < ids.length;
    for (const element of document.querySelectorAll('.running [data-q]')) {
      element.classList.toggle('off', faded && !element.dataset.q.split(' ').some(id => shown.has(id)));
    }
  }

  function toggle(voice) {
    voice.setAttribute('aria-pressed', String(voice.getAttribute('aria-pressed') !== 'true'));
    filter();
  }

  // Events.

  function link(target, linked) {
    const element = target.closest && target.closest('[data-q], [data-e]');
    const ids = element ? (element.dataset.q || element.dataset.e).split(' ') : [];
    ids.forEach(id => each(id, mark => mark.classList.toggle('linked', linked)));
    const outer = element && element.dataset.e && element.parentElement.closest('[data-q]');
    if (outer) {
      link(outer, linked);
    }
  }

  /** If several quotations overlap, repeated clicks select one after another. */
  function choose(element) {
    const here = element.dataset.q.split(' ').filter(id => cards.has(id));
    const id = here[(here.indexOf(selected) + 1) % here.length];
    if (id === undefined) {
      return;
    }
    element.classList.contains('card') ? go(id) : (select(id), scrollSide(cards.get(id)));
  }

  function keys(event) {
    const typing = event.target.closest('input:not([type=checkbox]), select, textarea, [contenteditable]');
    const off = form && form.elements.keys && !form.elements.keys.checked;
    if (typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === 'Escape') {
      clear();
    } else if (!off && {n: 1, j: 1, p: 1, k: 1, m: 1}[event.key]) {
      event.preventDefault();
      event.key === 'm' ? source() : step(event.key === 'n' || event.key === 'j' ? 1 : -1);
    }
  }

  function fromAddress() {
    const id = location.hash.slice(1);
    if (cards.has(id)) {
      go(id);
    }
  }

  function explainKeys() {
    const label = document.createElement('label');
    label.className = 'keys';
    label.innerHTML = '<input type="checkbox" name="keys" checked> Keyboard shortcuts: <kbd>n</kbd> next, <kbd>p</kbd> previous, '
      + '<kbd>m</kbd> source, <kbd>Esc</kbd> deselect';
    form.append(label);
  }

  if (form) {
    explainKeys();
    form.hidden = false;
    form.addEventListener('change', event => event.target.name !== 'keys' && filter());
    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('click', event => {
      const voice = event.target.closest('.voice');
      voice && toggle(voice);
    });
  }
  document.addEventListener('click', event => {
    const element = event.target.closest('[data-q]');
    if (element && !event.target.closest('button, input, select, textarea, label')) {
      event.preventDefault();
      choose(element);
    }
  });
  for (const [type, linked] of [['mouseover', true], ['mouseout', false], ['focusin', true], ['focusout', false]]) {
    document.addEventListener(type, event => link(event.target, linked));
  }
  document.addEventListener('keydown', keys);
  addEventListener('hashchange', fromAddress);
  fromAddress();
})();
