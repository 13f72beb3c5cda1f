package looselegs.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A local replacement for Amazon: a certificate authority that this JVM trusts instead of the usual ones, and a server that
 * publishes certificates under Amazon's real address, through a proxy. So the SDK's verifier runs unchanged, with its own URL
 * rules, connections and chain checks.
 */
final class FakeAmazon {
    /** The only instance, because a JVM cannot change its trusted authorities later. */
    static final FakeAmazon INSTANCE = open();

    private static final String NOT_FOUND = "none";

    final TestAuthority root;
    final TestAuthority authority;
    final Path trustStore;
    final FakeProxy fakeProxy;

    private final Map<String, byte[]> published = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicInteger fetches = new AtomicInteger();

    private FakeAmazon() throws IOException, GeneralSecurityException {
        root = TestAuthority.root("Test root");
        authority = root.subordinate("Test authority");
        trustStore = Identity.writeTrust(root.own(), Path.of("target/test-authority/trusted.p12"));
        Identity host = authority.issue(TestAuthority.CertificateSpec.named("s3.amazonaws.com"));
        Path key = host.writeKeystore(Path.of("target/test-authority/s3.p12"));
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(Tls.of(key, Identity.PASSWORD.toCharArray())));
        server.createContext("/", this::handle);
        server.start();
        fakeProxy = new FakeProxy(server.getAddress().getPort());
    }

    private static FakeAmazon open() {
        try {
            FakeAmazon amazon = new FakeAmazon();
            System.setProperty("javax.net.ssl.trustStore", amazon.trustStore.toString());
            System.setProperty("javax.net.ssl.trustStorePassword", Identity.PASSWORD);
            return amazon;
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Proxy proxy() {
        return fakeProxy.proxy();
    }

    /** The number of files requested so far, found or not. */
    int fetches() {
        return fetches.get();
    }

    /** The hosts that the SDK has connected to. */
    List<String> requestedHosts() {
        return fakeProxy.requestedHosts();
    }

    /** A signer with a valid certificate for Alexa. */
    Identity signer() {
        return authority.issue(TestAuthority.CertificateSpec.forAlexa());
    }

    /** Publishes the certificates of a signer under a new URL and returns it. */
    String publish(Identity signer) {
        return publish(signer.pem());
    }

    String publish(byte[] file) {
        String path = "/echo.api/echo-api-cert-" + number.incrementAndGet() + ".pem";
        published.put(path, file);
        return "https://s3.amazonaws.com" + path;
    }

    /** A URL without a file. */
    String unpublished() {
        return "https://s3.amazonaws.com/echo.api/" + NOT_FOUND + number.incrementAndGet() + ".pem";
    }

    private void handle(HttpExchange exchange) throws IOException {
        fetches.incrementAndGet();
        try (exchange) {
            Optional<byte[]> file =
                    Optional.ofNullable(published.get(exchange.getRequestURI().getPath()));
            exchange.sendResponseHeaders(
                    file.isPresent() ? 200 : 404,
                    file.map(bytes -> bytes.length).orElse(-1));
            if (file.isPresent()) {
                exchange.getResponseBody().write(file.get());
            }
        }
    }
}
