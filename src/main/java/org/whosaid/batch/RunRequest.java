package org.whosaid.batch;

import java.util.List;
import java.util.Map;

/**
 * What is asked of a run into a folder.
 *
 * @param inputs        as the user named them
 * @param options       that it runs with, by name
 * @param restart       whether a run that has not ended, or was of something else, is given up
 * @param retryFailures whether only those articles are worked on that failed in the folder's last run
 */
public record RunRequest(List<String> inputs, Map<String, Object> options, boolean restart, boolean retryFailures) {
}
