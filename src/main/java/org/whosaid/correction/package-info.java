/**
 * What people say of a run's quotes after reading them: who really said it, that nobody did, or that the program is right.
 * Kept beside the run's records, which stay as they are.
 */
@NullMarked
package org.whosaid.correction;

import org.jspecify.annotations.NullMarked;
