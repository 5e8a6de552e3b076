package org.whosaid.formats;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.whosaid.output.Json;
import org.whosaid.output.OutputException;
import org.whosaid.record.ArticleRecord;

/** One file per article, {@link FileNames named} by its id. */
final class JsonFiles implements RecordFiles {

    private final StagedFolder folder;

    private JsonFiles(StagedFolder folder) {
        this.folder = folder;
    }

    static JsonFiles open(Path parent) throws IOException {
        return new JsonFiles(StagedFolder.create(parent.resolve("json")));
    }

    @Override
    public void add(ArticleRecord article) throws IOException {
        byte[] content = Json.INDENTED.bytes(article);
        try {
            write(FileNames.of(article.id()), content);
        } catch (FileAlreadyExistsException e) {
            writeBeside(article.id(), content);
        }
    }

    private void writeBeside(String id, byte[] content) throws IOException {
        try {
            write(FileNames.unmistakable(id), content);
        } catch (FileAlreadyExistsException e) {
            throw new OutputException("can't write one file per article: several records have the id " + id
                    + "; see whosaid validate");
        }
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = folder.pending().resolve(name);
        try {
            Files.write(file, content, StandardOpenOption.CREATE_NEW);
        } catch (NoSuchFileException e) {
            Files.createDirectories(file.getParent());
            Files.write(file, content, StandardOpenOption.CREATE_NEW);
        }
    }

    /** Does nothing: forcing so many files to the disk would take longer than everything else. */
    @Override
    public void finish() {
    }

    @Override
    public void publish() throws IOException {
        folder.publish();
    }

    @Override
    public void close() {
        folder.discard();
    }
}
