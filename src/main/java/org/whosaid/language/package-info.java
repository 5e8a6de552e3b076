/**
 * From an article to tokens, sentences and names. The one room in which Stanford CoreNLP and OpenNLP are called: no type
 * of theirs leaves it, and every index of theirs is converted here, once.
 */
@NullMarked
package org.whosaid.language;

import org.jspecify.annotations.NullMarked;
