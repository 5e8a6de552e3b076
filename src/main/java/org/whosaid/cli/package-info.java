/**
 * The command line: arguments, help texts, exit codes.
 */
@NullMarked
package org.whosaid.cli;

import org.jspecify.annotations.NullMarked;
