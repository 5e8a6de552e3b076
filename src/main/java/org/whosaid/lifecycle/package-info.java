/** What happens, in order, when the process ends. */
@NullMarked
package org.whosaid.lifecycle;

import org.jspecify.annotations.NullMarked;
