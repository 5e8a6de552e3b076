package org.whosaid.batch;

import java.util.List;
import java.util.Map;

/**
 * A request for a run into a folder.
 *
 * @param inputs        as the user named them
 * @param options       by name
 * @param restart       whether to replace a different or an unfinished run
 * @param retryFailures whether to extract only the articles that failed in the folder's last run
 */
public record RunRequest(List<String> inputs, Map<String, Object> options, boolean restart, boolean retryFailures) {
}
