/** Stanford CoreNLP as it comes, to compare with. */
@NullMarked
package org.whosaid.evaluation.corenlp;

import org.jspecify.annotations.NullMarked;
