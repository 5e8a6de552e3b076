/**
 * The command line: arguments, help, exit codes. No rule about text.
 */
@NullMarked
package org.whosaid.cli;

import org.jspecify.annotations.NullMarked;
