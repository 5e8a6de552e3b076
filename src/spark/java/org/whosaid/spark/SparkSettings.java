package org.whosaid.spark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.whosaid.batch.Timeout;
import org.whosaid.input.ReadingOptions;

/**
 * The settings of a run.
 *
 * @param inputs    files, folders and patterns of both, as Hadoop's file systems know them
 * @param output    the folder for the results
 * @param reading   how inputs are read
 * @param format    of the results
 * @param timeout   of an article
 * @param taskBytes of text per task, 1 or more
 * @param overwrite whether to replace an earlier run's results
 */
record SparkSettings(List<String> inputs, String output, ReadingOptions reading, ResultFormat format, Timeout timeout,
                     long taskBytes, boolean overwrite) {

    /** By name, for the account of the run. */
    Map<String, Object> named() {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("format", format.name().toLowerCase(Locale.ROOT));
        named.put("timeout", timeout.seconds());
        named.put("taskBytes", taskBytes);
        reading.format().ifPresent(format -> named.put("inputFormat", format.name().toLowerCase(Locale.ROOT)));
        reading.encoding().ifPresent(encoding -> named.put("encoding", encoding.name()));
        named.put("maxBytes", reading.largestArticle());
        named.put("fields", reading.fields());
        return named;
    }
}
