package org.whosaid.formats;

import java.io.IOException;
import java.nio.file.Path;

/** The formats that the records of a run can be exported to. */
public enum ExportFormat {

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

    /** {@code json/}: one indented file per article. */
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

    /** {@code opensearch/}: documents for its bulk interface, and the definitions of the indexes. */
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

    ExportFormat(String files) {
        this.files = files;
    }

    /** The files that it writes, relative to the folder. */
    public String files() {
        return files;
    }

    /** Whether a folder holds an export in this format; other files of these names don't count. */
    abstract boolean isIn(Path folder);

    abstract RecordFiles open(Path folder) throws IOException;
}
