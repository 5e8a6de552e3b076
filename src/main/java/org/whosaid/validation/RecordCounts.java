package org.whosaid.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.whosaid.record.ArticleRecord;

/** Recounts what {@code run.json} counts. */
final class RecordCounts {

    private final Map<String, Long> counts = new LinkedHashMap<>();

    RecordCounts() {
        for (String name : new String[] {"articles", "failures", "quotes/direct", "quotes/mixed", "quotes/indirect",
            "attributed", "entities", "warnings"}) {
            counts.put(name, 0L);
        }
    }

    void add(ArticleRecord record) {
        for (ArticleRecord.Quote quote : record.quotes()) {
            add("quotes/" + quote.type().jsonName(), 1);
            add("attributed", quote.speaker().kind() == ArticleRecord.Speaker.Kind.UNKNOWN ? 0 : 1);
        }
        add("entities", record.entities().size());
        add("warnings", record.warnings().size());
    }

    void add(String name, long more) {
        counts.merge(name, more, Long::sum);
    }

    long count(String name) {
        return counts.getOrDefault(name, 0L);
    }

    /** Compares with {@code counts} of the account; a missing number is no fault. */
    void compare(JsonNode account, Consumer<String> faults) {
        counts.forEach((name, counted) -> {
            JsonNode said = account.path("counts").at("/" + name);
            if (!said.isMissingNode() && (!said.isIntegralNumber() || said.longValue() != counted)) {
                faults.accept("counts/" + name + " is " + said + ", but the files have " + counted);
            }
        });
    }
}
