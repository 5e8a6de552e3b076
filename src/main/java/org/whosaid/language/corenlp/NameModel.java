package org.whosaid.language.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import org.whosaid.models.Preparation;

/**
 * How CoreNLP's name model is read. It is a million strings, boxed numbers and rows of weights in Java's serialization,
 * which are most of what a start takes; prepared, CoreNLP reads it from a few arrays.
 */
final class NameModel implements Preparation<CRFClassifier<CoreLabel>> {

    @Override
    public CRFClassifier<CoreLabel> fromModel(InputStream model) throws IOException {
        return read(new BufferedInputStream(new GZIPInputStream(model, 1 << 16)));
    }

    @Override
    public void prepare(CRFClassifier<CoreLabel> read, OutputStream prepared) throws IOException {
        ObjectOutputStream out = new PackingStream(prepared);
        read.serializeClassifier(out);
        out.flush();
    }

    @Override
    public CRFClassifier<CoreLabel> fromPrepared(InputStream prepared) throws IOException {
        return read(prepared);
    }

    private static CRFClassifier<CoreLabel> read(InputStream serialized) throws IOException {
        try {
            return CRFClassifier.getClassifier(new ObjectInputStream(serialized));
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new IOException("the name model can't be read: " + e.getMessage(), e);
        }
    }
}
