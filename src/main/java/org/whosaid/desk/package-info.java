/**
 * The desk: pages and an HTTP interface over the pipeline and over a run, on this machine. The only user of Jetty.
 */
@NullMarked
package org.whosaid.desk;

import org.jspecify.annotations.NullMarked;
