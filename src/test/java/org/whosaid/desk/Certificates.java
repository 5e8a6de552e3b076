package org.whosaid.desk;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificates for tests, made by the JDK's own keytool. */
final class Certificates {

    private Certificates() {
    }

    /** Writes a new certificate for 127.0.0.1 and its key. */
    static TlsFiles write(Path folder, String algorithm) throws Exception {
        Path file = folder.resolve("store-" + algorithm + ".p12");
        String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        int code = new ProcessBuilder(List.of(keytool, "-genkeypair", "-alias", "a", "-keyalg", algorithm, "-dname", "CN=Test desk",
                "-ext", "SAN=IP:127.0.0.1", "-validity", "2", "-storetype", "PKCS12", "-keystore", file.toString(),
                "-storepass", "changeit")).redirectErrorStream(true).start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("keytool failed");
        }
        KeyStore store = KeyStore.getInstance(file.toFile(), "changeit".toCharArray());
        return new TlsFiles(pem(folder.resolve("cert.pem"), "CERTIFICATE", store.getCertificate("a").getEncoded()),
                pem(folder.resolve("key.pem"), "PRIVATE KEY", store.getKey("a", "changeit".toCharArray()).getEncoded()));
    }

    private static Path pem(Path file, String kind, byte[] bytes) throws Exception {
        String encoded = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(bytes);
        return Files.writeString(file, "-----BEGIN " + kind + "-----\n" + encoded + "\n-----END " + kind + "-----\n");
    }

    /** Trusts that certificate alone. */
    static SSLContext trusting(TlsFiles files) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (InputStream stream = Files.newInputStream(files.certificate())) {
            store.setCertificateEntry("desk", CertificateFactory.getInstance("X.509").generateCertificate(stream));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
