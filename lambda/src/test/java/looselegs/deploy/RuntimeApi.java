package looselegs.deploy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A local version of Lambda's runtime API, 2018-06-01. Hands out requests one by one and receives the results. */
final class RuntimeApi implements AutoCloseable {
    private static final String INVOCATION = "/2018-06-01/runtime/invocation/";
    private static final String NEXT = INVOCATION + "next";
    private static final String RESTORED = "/2018-06-01/runtime/restore/next";
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Instant DEADLINE = Instant.parse("2100-01-01T00:00:00Z");

    private final BlockingQueue<String> requests = new LinkedBlockingQueue<>();
    private final BlockingQueue<Result> results = new LinkedBlockingQueue<>();
    private final Semaphore asked = new Semaphore(0);
    private final Semaphore restored = new Semaphore(0);
    private final HttpServer server;

    /**
     * The result that the runtime client sent.
     *
     * @param kind {@code response} or {@code error}; Alexa would get the latter as a failure
     */
    record Result(String kind, String body) {}

    RuntimeApi() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    /** The value for {@code AWS_LAMBDA_RUNTIME_API}. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Waits until the function has started and asks for its first request. */
    void awaitStart() throws InterruptedException {
        await(asked);
    }

    /** Waits until the function is ready for a snapshot. It then continues at once, as if restored. */
    void awaitSnapshot() throws InterruptedException {
        await(restored);
    }

    private static void await(Semaphore event) throws InterruptedException {
        if (!event.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("the runtime client timed out");
        }
    }

    /** Sends a request and waits for its result. */
    Result invoke(String request) throws InterruptedException {
        requests.put(request);
        return Objects.requireNonNull(
                results.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS), "the runtime client gave no answer");
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals(NEXT)) {
                asked.release();
                handOut(exchange, requests.take());
            } else if (path.equals(RESTORED)) {
                restored.release();
                exchange.sendResponseHeaders(200, -1);
            } else {
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                results.add(new Result(path.substring(path.lastIndexOf('/') + 1), body));
                exchange.sendResponseHeaders(202, -1);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sets all headers, because the native part of the runtime client crashes without a content type. */
    private static void handOut(HttpExchange exchange, String request) throws IOException {
        byte[] body = request.getBytes(StandardCharsets.UTF_8);
        Map.of(
                        "Content-Type",
                        "application/json",
                        "Lambda-Runtime-Aws-Request-Id",
                        UUID.nameUUIDFromBytes(body).toString(),
                        "Lambda-Runtime-Deadline-Ms",
                        Long.toString(DEADLINE.toEpochMilli()),
                        "Lambda-Runtime-Invoked-Function-Arn",
                        "arn:aws:lambda:us-east-1:000000000000:function:f:live")
                .forEach(exchange.getResponseHeaders()::add);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
