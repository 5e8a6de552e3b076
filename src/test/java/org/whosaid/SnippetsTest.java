package org.whosaid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnippetsTest {

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/java.md", "docs/corenlp.md"})
    void javaThatThePagesShowCompiles(String page, @TempDir Path folder) throws Exception {
        assertTrue(Files.readString(Path.of(page)).contains("```java"), page + " shows no Java");
        assertEquals("", Snippets.compile(Path.of(page), folder));
    }

    @Test
    void whatDoesNotCompileIsTold(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(folder.resolve("page.md"), "```java\nWhosaid.load();\n```\n");
        assertTrue(Snippets.compile(page, folder).contains("cannot find symbol"));
    }
}
