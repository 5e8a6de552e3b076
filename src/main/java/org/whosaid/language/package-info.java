/**
 * From an article to tokens, sentences and names. The one room of the pipeline that calls Stanford CoreNLP and OpenNLP: no type
 * of theirs leaves it, and every index of theirs is converted here, once.
 */
@NullMarked
package org.whosaid.language;

import org.jspecify.annotations.NullMarked;
