/** HTML pages: metadata, and the article's text without what surrounds it. Knows input.parse and below. */
@NullMarked
package org.whosaid.input.html;

import org.jspecify.annotations.NullMarked;
