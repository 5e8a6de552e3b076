/** HTML pages: metadata, and the article's text without what stands around it. */
@NullMarked
package org.whosaid.input.html;

import org.jspecify.annotations.NullMarked;
