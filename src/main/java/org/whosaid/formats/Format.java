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

        @Override
        boolean isIn(Path folder) {
            return TableFiles.areIn(folder, ".csv");
        }
    },

    /** {@code json/}: an indented file an article. */
    JSON("json/") {
        @Override
        RecordFiles open(Path folder) throws IOException {
            return JsonFiles.open(folder);
        }

        @Override
        boolean isIn(Path folder) {
            return StagedFolder.isAt(folder.resolve("json"));
        }
    },

    /** {@code quotes.parquet} and {@code entities.parquet}: typed tables. */
    PARQUET("quotes.parquet, entities.parquet") {
        @Override
        RecordFiles open(Path folder) throws IOException {
            return TableFiles.open(folder, ".parquet", ParquetTable::open);
        }

        @Override
        boolean isIn(Path folder) {
            return TableFiles.areIn(folder, ".parquet");
        }
    },

    /** {@code opensearch/}: documents for its bulk interface, and what the indexes are made of. */
    OPENSEARCH("opensearch/") {
        @Override
        RecordFiles open(Path folder) throws IOException {
            return OpenSearchFiles.open(folder);
        }

        @Override
        boolean isIn(Path folder) {
            return StagedFolder.isAt(folder.resolve("opensearch"));
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

    /** Whether a folder holds it, of any run; what somebody else wrote by these names is none of it. */
    abstract boolean isIn(Path folder);

    abstract RecordFiles open(Path folder) throws IOException;
}
