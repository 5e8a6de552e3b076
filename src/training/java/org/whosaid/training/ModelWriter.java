package org.whosaid.training;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.whosaid.attribution.span.ModelFile;
import org.whosaid.attribution.span.Vocabulary;

/**
 * Writes the model that the program loads: one ONNX file that holds the encoder, the scores of labels on top of it, and
 * in its metadata the vocabulary and the chain.
 */
final class ModelWriter {

    private static final int FILE_VERSION = 8;
    private static final int OPERATOR_VERSION = 17;

    private final Weights weights;
    private final Vocabulary vocabulary;

    ModelWriter(Weights weights, Vocabulary vocabulary) {
        this.weights = weights;
        this.vocabulary = vocabulary;
    }

    /**
     * Writes it.
     *
     * @param quantized whether matrices and the table of word pieces are written in 8 bits
     * @throws IOException where the file can't be written
     */
    void write(Path file, boolean quantized) throws IOException {
        ModelProto model = ModelProto.newBuilder().setIrVersion(FILE_VERSION).setProducerName("whosaid")
                .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(OPERATOR_VERSION))
                .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain(EncoderGraph.FUSED).setVersion(1))
                .setGraph(new EncoderGraph(weights, quantized).build())
                .addMetadataProps(entry(ModelFile.VOCABULARY, ModelFile.write(vocabulary)))
                .addMetadataProps(entry(ModelFile.CHAIN, ModelFile.write(weights.get(Weights.CHAIN).values())))
                .build();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            model.writeTo(out);
        }
    }

    private static StringStringEntryProto entry(String key, String value) {
        return StringStringEntryProto.newBuilder().setKey(key).setValue(value).build();
    }
}
