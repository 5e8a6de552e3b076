/** Stanford CoreNLP: tokenizer, part-of-speech tagger, lemmas, tagger of names, and their prepared models. */
@NullMarked
package org.whosaid.language.corenlp;

import org.jspecify.annotations.NullMarked;
