package looselegs.web;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate authority for the tests.
 *
 * @param issuers its own certificate and those above it, without the root unless it is the root
 */
record TestAuthority(KeyPair keys, X509Certificate own, List<X509Certificate> issuers) {
    private static final AtomicLong SERIAL = new AtomicLong(1);

    /** The content of a certificate to issue. */
    record CertificateSpec(List<String> names, Instant from, Instant until, KeyPair keys) {
        static CertificateSpec named(String name) {
            return new CertificateSpec(
                    List.of(name), Instant.EPOCH, Instant.now().plus(Duration.ofDays(1)), rsa());
        }

        /** A certificate like Amazon's. */
        static CertificateSpec forAlexa() {
            return named("echo-api.amazon.com");
        }

        CertificateSpec withNames(List<String> other) {
            return new CertificateSpec(other, from, until, keys);
        }

        CertificateSpec valid(Instant start, Instant end) {
            return new CertificateSpec(names, start, end, keys);
        }

        CertificateSpec withKeys(KeyPair other) {
            return new CertificateSpec(names, from, until, other);
        }
    }

    static TestAuthority root(String name) {
        KeyPair keys = rsa();
        CertificateSpec wish =
                new CertificateSpec(List.of(), Instant.EPOCH, Instant.now().plus(Duration.ofDays(1)), keys);
        X509Certificate own = certify(name, keys, name, wish, true);
        return new TestAuthority(keys, own, List.of());
    }

    TestAuthority subordinate(String name) {
        CertificateSpec wish = CertificateSpec.named(name).withNames(List.of());
        X509Certificate certificate = certify(subject(), keys, name, wish, true);
        return new TestAuthority(wish.keys(), certificate, List.of(certificate));
    }

    Identity issue(CertificateSpec wish) {
        X509Certificate leaf = certify(subject(), keys, "leaf", wish, false);
        return new Identity(
                wish.keys(), Stream.concat(Stream.of(leaf), issuers.stream()).toList());
    }

    /** A self-signed certificate. */
    static Identity selfSigned(CertificateSpec wish) {
        return new Identity(wish.keys(), List.of(certify("leaf", wish.keys(), "leaf", wish, false)));
    }

    static KeyPair rsa() {
        return keys("RSA", 2048);
    }

    static KeyPair keys(String algorithm, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String subject() {
        return own.getSubjectX500Principal().getName().substring("CN=".length());
    }

    private static X509Certificate certify(
            String issuer, KeyPair issuerKeys, String subject, CertificateSpec wish, boolean authority) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    new X500Principal("CN=" + issuer),
                    BigInteger.valueOf(SERIAL.getAndIncrement()),
                    Date.from(wish.from()),
                    Date.from(wish.until()),
                    new X500Principal("CN=" + subject),
                    wish.keys().getPublic());
            addNames(builder, wish.names());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(issuerKeys.getPrivate())));
        } catch (CertIOException | OperatorCreationException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void addNames(X509v3CertificateBuilder builder, List<String> names) throws CertIOException {
        if (!names.isEmpty()) {
            GeneralName[] all = names.stream()
                    .map(name -> new GeneralName(GeneralName.dNSName, name))
                    .toArray(GeneralName[]::new);
            builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(all));
        }
    }
}
