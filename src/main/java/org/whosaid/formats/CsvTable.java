package org.whosaid.formats;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as CSV by RFC 4180: commas, CRLF, a header. In UTF-8 with a byte order mark, by which spreadsheets recognize
 * it. Cells are {@link SafeCell safe} to open in a spreadsheet.
 */
final class CsvTable<R> implements TableFiles.Table<R> {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final StagedFile file;
    private final List<Column<R>> columns;
    private final CSVPrinter printer;

    private CsvTable(StagedFile file, List<Column<R>> columns, CSVPrinter printer) {
        this.file = file;
        this.columns = columns;
        this.printer = printer;
    }

    static <R> CsvTable<R> open(Path target, List<Column<R>> columns) throws IOException {
        StagedFile file = StagedFile.of(target);
        Writer writer = Files.newBufferedWriter(file.pending(), StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CsvTable<R> table = new CsvTable<>(file, columns, new CSVPrinter(writer, CSVFormat.RFC4180));
        table.printer.printRecord(columns.stream().map(Column::name));
        return table;
    }

    @Override
    public void add(R row) throws IOException {
        for (Column<R> column : columns) {
            printer.print(SafeCell.of(column.cell(row)));
        }
        printer.println();
    }

    @Override
    public void finish() throws IOException {
        printer.close();
        file.force();
    }

    @Override
    public void publish() throws IOException {
        file.publish();
    }

    @Override
    public void close() {
        try {
            printer.close();
        } catch (IOException e) {
            // The file is deleted next.
        }
        file.discard();
    }
}
