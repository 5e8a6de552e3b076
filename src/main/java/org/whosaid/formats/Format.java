package org.whosaid.formats;

import java.io.IOException;
import java.nio.file.Path;

/** What the records of a run can be written as, beside the JSON Lines that the run itself writes. */
public enum Format {

    /** {@code quotes.csv} and {@code entities.csv}: flat tables for spreadsheets. */
    CSV("quotes.csv, entities.csv") {
        @Override
        RecordFiles open(Path folder) throws IOException {
            return TableFiles.open(folder, ".csv", CsvTable::open);
        }
    },

    /** {@code json/}: an indented file an article. */
    JSON("json/") {
        @Override
        RecordFiles open(Path folder) throws IOException {
            return JsonFiles.open(folder);
        }
    },

    /** {@code quotes.parquet} and {@code entities.parquet}: typed tables. */
    PARQUET("quotes.parquet, entities.parquet") {
        @Override
        RecordFiles open(Path folder) throws IOException {
            return TableFiles.open(folder, ".parquet", ParquetTable::open);
        }
    },

    /** {@code opensearch/}: documents for its bulk interface, and what the indexes are made of. */
    OPENSEARCH("opensearch/") {
        @Override
        RecordFiles open(Path folder) throws IOException {
            return OpenSearchFiles.open(folder);
        }
    };

    private final String files;

    Format(String files) {
        this.files = files;
    }

    /** What it writes: names within a folder. */
    public String files() {
        return files;
    }

    abstract RecordFiles open(Path folder) throws IOException;
}
