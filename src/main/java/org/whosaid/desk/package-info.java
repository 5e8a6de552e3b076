/**
 * The desk: web pages and an HTTP interface to the pipeline and to a run, on this machine. The only user of Jetty.
 */
@NullMarked
package org.whosaid.desk;

import org.jspecify.annotations.NullMarked;
