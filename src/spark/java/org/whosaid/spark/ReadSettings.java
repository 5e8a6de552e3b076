package org.whosaid.spark;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.whosaid.document.Document;
import org.whosaid.input.ReadingOptions;
import org.whosaid.input.parse.FieldNames;

/** {@link ReadingOptions} in a form that can be sent to other machines. */
record ReadSettings(Document.@Nullable InputFormat format, ArrayList<ArrayList<String>> fields, @Nullable String encoding,
                    int largestArticle) implements Serializable {

    private static final long serialVersionUID = 1;

    static ReadSettings of(ReadingOptions options) {
        FieldNames names = options.fields();
        ArrayList<ArrayList<String>> fields = new ArrayList<>();
        for (List<String> each : List.of(names.id(), names.title(), names.text(), names.published(), names.author(),
                names.url())) {
            fields.add(new ArrayList<>(each));
        }
        return new ReadSettings(options.format().orElse(null), fields,
                options.encoding().map(Charset::name).orElse(null), options.largestArticle());
    }

    /** For this file; the user's format and encoding do not apply to Parquet. */
    ReadingOptions options(InputFile file) {
        ReadingOptions asked = options();
        return FileIds.isParquet(file.path())
                ? new ReadingOptions(Optional.of(Document.InputFormat.JSON_LINES), asked.fields(),
                Optional.of(StandardCharsets.UTF_8), largestArticle) : asked;
    }

    private ReadingOptions options() {
        FieldNames names = new FieldNames(fields.get(0), fields.get(1), fields.get(2),
                fields.get(3), fields.get(4), fields.get(5));
        return new ReadingOptions(Optional.ofNullable(format), names,
                Optional.ofNullable(encoding).map(Charset::forName), largestArticle);
    }
}
