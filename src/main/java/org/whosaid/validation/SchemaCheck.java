package org.whosaid.validation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import org.whosaid.record.RecordSchema;

/** Checks lines against the JSON Schema of records. */
final class SchemaCheck {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private final JsonSchema schema =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(RecordSchema.text());

    /** The faults of a line, each in one line; empty if it is a valid record. */
    List<String> faults(String line) {
        try {
            JsonNode record = JSON.readTree(line);
            return schema.validate(record).stream().map(ValidationMessage::getMessage).toList();
        } catch (JsonProcessingException e) {
            return List.of("not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }
}
