package org.whosaid.desk;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.OpenMetricsTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.DoubleSupplier;

/** What the desk counts: requests, articles, and how long they take. Thread-safe. */
final class DeskMetrics {

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Counter requests = Counter.builder().name("whosaid_requests").labelNames("status")
            .help("Responses by HTTP status.").register(registry);
    private final Histogram requestSeconds = Histogram.builder().name("whosaid_request_duration_seconds").unit(Unit.SECONDS)
            .classicOnly().help("Time from a request's head to the end of its response.").register(registry);
    private final Counter articles = Counter.builder().name("whosaid_articles").labelNames("outcome")
            .help("Articles: record, failed, timeout, or refused as the queue was full.").register(registry);
    private final Histogram articleSeconds = Histogram.builder().name("whosaid_article_duration_seconds").unit(Unit.SECONDS)
            .classicOnly().help("Time that articles took, without waiting.").register(registry);

    /** How an article ended. */
    enum Ending {
        RECORD("record"), FAILED("failed"), TIMEOUT("timeout"), REFUSED("refused");

        private final String label;

        Ending(String label) {
            this.label = label;
        }
    }

    DeskMetrics() {
        for (Ending outcome : Ending.values()) {
            articles.initLabelValues(outcome.label);
        }
    }

    /** Adds a number that is asked for whenever metrics are. */
    void gauge(String name, String help, DoubleSupplier number) {
        GaugeWithCallback.builder().name(name).help(help).callback(callback -> callback.call(number.getAsDouble()))
                .register(registry);
    }

    void responded(int status, double seconds) {
        requests.labelValues(Integer.toString(status)).inc();
        requestSeconds.observe(seconds);
    }

    void ended(Ending outcome) {
        articles.labelValues(outcome.label).inc();
    }

    void worked(double seconds) {
        articleSeconds.observe(seconds);
    }

    /** All of them in the text format of OpenMetrics. */
    DeskResponse response() {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            OpenMetricsTextFormatWriter.create().write(text, registry.scrape());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DeskResponse(200, OpenMetricsTextFormatWriter.CONTENT_TYPE, text.toByteArray(), Map.of());
    }
}
