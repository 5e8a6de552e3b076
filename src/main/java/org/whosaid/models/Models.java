package org.whosaid.models;

import java.io.InputStream;
import java.util.stream.Stream;

public final class Models {
    public static Models load() { return new Models(); }
    public InputStream open(String name) {
        return Stream.of("", "edu/stanford/nlp/models/pos-tagger/", "edu/stanford/nlp/models/ner/", "edu/stanford/nlp/models/kbp/english/gazetteers/",
            "edu/stanford/nlp/models/dcoref/", "edu/stanford/nlp/models/gender/").map(p -> Models.class.getResourceAsStream("/" + p + name)).filter(x -> x != null).findFirst().orElseThrow();
    }
}
