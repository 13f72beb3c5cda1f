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
 * Stands in for Amazon on this machine: an authority that this JVM trusts in place of the world's, and the place where
 * certificates are published, which is reached through a proxy under its real name and address. So the SDK's verifier runs as
 * it is, with its own rules for addresses, its own connection and its own check of the chain.
 */
final class Amazon {
    /** The one that is trusted; what the JVM trusts cannot be changed later. */
    static final Amazon HERE = open();

    private static final String NOT_FOUND = "none";

    final TestAuthority root;
    final TestAuthority authority;
    final Path trustStore;
    final Tunnel tunnel;

    private final Map<String, byte[]> published = new ConcurrentHashMap<>();
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicInteger fetches = new AtomicInteger();

    private Amazon() throws IOException, GeneralSecurityException {
        root = TestAuthority.root("Test root");
        authority = root.subordinate("Test authority");
        trustStore = Identity.writeTrust(root.own(), Path.of("target/test-authority/trusted.p12"));
        Identity host = authority.issue(TestAuthority.Wish.named("s3.amazonaws.com"));
        Path key = host.writeKeystore(Path.of("target/test-authority/s3.p12"));
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(Tls.of(key, Identity.PASSWORD.toCharArray())));
        server.createContext("/", this::handle);
        server.start();
        tunnel = new Tunnel(server.getAddress().getPort());
    }

    private static Amazon open() {
        try {
            Amazon amazon = new Amazon();
            System.setProperty("javax.net.ssl.trustStore", amazon.trustStore.toString());
            System.setProperty("javax.net.ssl.trustStorePassword", Identity.PASSWORD);
            return amazon;
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Proxy proxy() {
        return tunnel.proxy();
    }

    /** How many files were fetched, or looked for, until now. */
    int fetches() {
        return fetches.get();
    }

    /** Whom connections were made to. */
    List<String> askedFor() {
        return tunnel.askedFor();
    }

    /** A signer as Amazon's own. */
    Identity signer() {
        return authority.issue(TestAuthority.Wish.ofAlexa());
    }

    /** The address under which its certificates are to be had from now on; another each time. */
    String publish(Identity signer) {
        return publish(signer.pem());
    }

    String publish(byte[] file) {
        String path = "/echo.api/echo-api-cert-" + number.incrementAndGet() + ".pem";
        published.put(path, file);
        return "https://s3.amazonaws.com" + path;
    }

    /** An address where there is nothing. */
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
