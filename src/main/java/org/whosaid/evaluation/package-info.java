/**
 * Records against what people annotated: how much of it was found, and how much of what was found is true. Reads articles
 * and brat standoff, scores, and shows figures and errors. No other room knows it but the command line. One class of
 * it, {@link org.whosaid.evaluation.StockPipeline}, runs Stanford CoreNLP as it comes, for comparison and nothing else.
 */
@NullMarked
package org.whosaid.evaluation;

import org.jspecify.annotations.NullMarked;
