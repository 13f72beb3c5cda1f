package looselegs.profile.dynamodb;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers every request in one way, on the loopback address. */
final class StubStore implements AutoCloseable {
    private final HttpServer server;
    private final AtomicInteger requests = new AtomicInteger();

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private StubStore(Answer answer) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            answer.to(exchange);
        });
        server.start();
    }

    /** @param error as DynamoDB names it; its message quotes the request, as real ones may */
    static StubStore refusing(int status, String error) throws IOException {
        return new StubStore(exchange -> {
            String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String quoted = request.replaceAll("[\"\\\\]", "'");
            send(
                    exchange,
                    status,
                    "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + error + "\",\"message\":\"" + quoted + "\"}");
        });
    }

    static StubStore answering(String body) throws IOException {
        return new StubStore(exchange -> send(exchange, 200, body));
    }

    /** Takes requests, and says nothing until it is closed. */
    static StubStore silent() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        return new StubStore(exchange -> {
            try {
                never.await();
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Takes a request and hangs up. */
    static StubStore hangingUp() throws IOException {
        return new StubStore(HttpExchange::close);
    }

    int requests() {
        return requests.get();
    }

    ProfileTable table() {
        return new ProfileTable(
                "eu-west-1",
                "profiles",
                Optional.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort())));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
