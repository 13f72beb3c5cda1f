package looselegs.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** A key pair with its certificate chain; its own certificate is first. */
record Identity(KeyPair keys, List<X509Certificate> chain) {
    static final String PASSWORD = "changeit";

    Identity withChain(List<X509Certificate> other) {
        return new Identity(keys, other);
    }

    /** The signature of the body in Base64, as the header carries it. */
    String sign(String algorithm, byte[] body) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(keys.getPrivate());
            signature.update(body);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] pem() {
        return chain.stream().map(Identity::pem).collect(Collectors.joining()).getBytes(StandardCharsets.US_ASCII);
    }

    private static String pem(X509Certificate certificate) {
        try {
            String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
            return "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n";
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes the key and certificates to a keystore for the service. */
    Path writeKeystore(Path file) throws IOException, GeneralSecurityException {
        KeyStore keystore = KeyStore.getInstance("PKCS12");
        keystore.load(null, null);
        keystore.setKeyEntry("service", keys.getPrivate(), PASSWORD.toCharArray(), chain.toArray(new Certificate[0]));
        return write(keystore, file);
    }

    /** Writes a certificate to a trust store. */
    static Path writeTrust(X509Certificate trusted, Path file) throws IOException, GeneralSecurityException {
        KeyStore keystore = KeyStore.getInstance("PKCS12");
        keystore.load(null, null);
        keystore.setCertificateEntry("root", trusted);
        return write(keystore, file);
    }

    private static Path write(KeyStore keystore, Path file) throws IOException, GeneralSecurityException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            keystore.store(out, PASSWORD.toCharArray());
        }
        return file;
    }
}
