/**
 * Sources, cues and contents by a small pre-trained encoder, fine-tuned on annotated news and run on the processor. Knows
 * text, articles and quotation marks; no tokens, no parse. What it reads is cut into words, pieces and chunks here for
 * training and for use alike, so that the model sees in use what it learned from.
 */
@NullMarked
package org.whosaid.attribution.span;

import org.jspecify.annotations.NullMarked;
