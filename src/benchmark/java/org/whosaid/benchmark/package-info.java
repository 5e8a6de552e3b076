/**
 * How fast whosaid is, beside stock CoreNLP on the same articles. Not part of the program: built by a profile of its own.
 * Whatever is measured runs in a process of its own, one at a time, with the options that the launcher gives it.
 */
@NullMarked
package org.whosaid.benchmark;

import org.jspecify.annotations.NullMarked;
