/** whosaid as an annotator for users of Stanford CoreNLP: quotations and speakers in CoreNLP's own keys. */
@NullMarked
package org.whosaid.corenlp;

import org.jspecify.annotations.NullMarked;
