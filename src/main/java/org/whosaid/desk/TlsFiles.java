package org.whosaid.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files for encrypted connections, both in PEM.
 *
 * @param certificate the certificate, followed by those that it is signed with, if any
 * @param key         its private key in PKCS#8, not encrypted
 */
public record TlsFiles(Path certificate, Path key) {

    private static final Map<String, String> SIGNATURES = Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA", "EdDSA", "EdDSA");
    private static final Pattern KEY = Pattern.compile("-----BEGIN PRIVATE KEY-----([^-]+)-----END PRIVATE KEY-----");

    /**
     * A store that holds the key with its certificates, under an empty password.
     *
     * @throws DeskException if a file can't be read, or holds something else
     */
    KeyStore keyStore() {
        Certificate[] chain = chain();
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, new char[0]);
            PrivateKey privateKey = privateKey(chain[0].getPublicKey().getAlgorithm());
            checkPair(privateKey, chain[0].getPublicKey());
            store.setKeyEntry("desk", privateKey, new char[0], chain);
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new DeskException("can't use " + certificate + " with " + key + ": " + e.getMessage(), e);
        }
    }

    private Certificate[] chain() {
        try (InputStream stream = Files.newInputStream(certificate)) {
            Certificate[] chain = CertificateFactory.getInstance("X.509").generateCertificates(stream).toArray(Certificate[]::new);
            if (chain.length > 0) {
                return chain;
            }
            throw new DeskException("--tls-cert " + certificate + " holds no certificate in PEM", null);
        } catch (GeneralSecurityException e) {
            throw new DeskException("--tls-cert " + certificate + " holds no certificate in PEM", e);
        } catch (IOException e) {
            throw unreadable("--tls-cert " + certificate, e);
        }
    }

    private PrivateKey privateKey(String algorithm) throws GeneralSecurityException {
        try {
            Matcher pem = KEY.matcher(Files.readString(key, StandardCharsets.ISO_8859_1));
            if (pem.find()) {
                byte[] encoded = Base64.getMimeDecoder().decode(pem.group(1));
                return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            }
            throw new DeskException("--tls-key " + key + " holds no private key in PKCS#8; convert it with "
                    + "openssl pkcs8 -topk8 -nocrypt", null);
        } catch (InvalidKeySpecException | IllegalArgumentException e) {
            throw otherKey(e);
        } catch (IOException e) {
            throw unreadable("--tls-key " + key, e);
        }
    }

    /** A key that belongs to another certificate would fail every connection, and only then. */
    private void checkPair(PrivateKey privateKey, PublicKey publicKey) throws GeneralSecurityException {
        String algorithm = SIGNATURES.getOrDefault(publicKey.getAlgorithm(), publicKey.getAlgorithm());
        byte[] message = {1};
        Signature signer = Signature.getInstance(algorithm);
        signer.initSign(privateKey);
        signer.update(message);
        Signature verifier = Signature.getInstance(algorithm);
        verifier.initVerify(publicKey);
        verifier.update(message);
        if (!verifier.verify(signer.sign())) {
            throw otherKey(null);
        }
    }

    private DeskException otherKey(@Nullable Exception cause) {
        return new DeskException("--tls-key " + key + " is not the key of " + certificate, cause);
    }

    private static DeskException unreadable(String option, IOException e) {
        return new DeskException("can't read " + option + ": " + e.getClass().getSimpleName() + "; check the file", e);
    }
}
