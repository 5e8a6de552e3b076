/** What kind of report an attribution is: from its cue, how the cue is built, and who speaks. */
@NullMarked
package org.whosaid.attribution.act;

import org.jspecify.annotations.NullMarked;
