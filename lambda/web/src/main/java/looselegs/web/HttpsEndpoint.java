package looselegs.web;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Passes verified requests that are posted to {@value #SKILL} to the skill. Each request runs in its own virtual thread. */
final class HttpsEndpoint implements AutoCloseable {
    static final String SKILL = "/alexa";
    static final String HEALTH = "/health";

    /** The most bytes of a request, far more than Alexa sends: session attributes are limited to 24 KB. */
    static final int MAX_BYTES = 256 * 1024;

    /** Keeps the bodies of all requests below about 50 MB. */
    private static final int MAX_CONCURRENT_REQUESTS = 200;

    /** Alexa waits about eight seconds for a response. */
    private static final Duration SHUTDOWN_WAIT = Duration.ofSeconds(8);

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int TOO_LARGE = 413;
    private static final int FAILED = 500;
    private static final int UNAVAILABLE = 503;

    private static final String TEXT = "text/plain; charset=utf-8";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final RequestVerifier verifier;
    private final RequestStreamHandler skill;
    private final PrintStream log;
    private final Semaphore permits = new Semaphore(MAX_CONCURRENT_REQUESTS);
    private volatile boolean closing;

    private HttpsEndpoint(HttpServer server, RequestVerifier verifier, RequestStreamHandler skill, PrintStream log) {
        this.server = server;
        this.verifier = verifier;
        this.skill = skill;
        this.log = log;
    }

    /**
     * Starts to serve requests.
     *
     * @param server bound but not started; stopped when the endpoint is closed
     * @param log receives one line for each request that is rejected or fails, with nothing of its content
     */
    static HttpsEndpoint open(
            HttpServer server, RequestVerifier verifier, RequestStreamHandler skill, PrintStream log) {
        HttpsEndpoint endpoint = new HttpsEndpoint(server, verifier, skill, log);
        server.createContext("/", endpoint::handle);
        server.setExecutor(endpoint.threads);
        server.start();
        return endpoint;
    }

    int port() {
        return server.getAddress().getPort();
    }

    /**
     * Rejects new requests and gives running ones eight seconds to finish. Does not use the server's own delay, because that also
     * waits for idle connections.
     */
    @Override
    public void close() {
        closing = true;
        try {
            if (permits.tryAcquire(MAX_CONCURRENT_REQUESTS, SHUTDOWN_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                permits.release(MAX_CONCURRENT_REQUESTS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        server.stop(0);
        threads.shutdown();
    }

    private void handle(HttpExchange exchange) throws IOException {
        if (permits.tryAcquire()) {
            try {
                respond(exchange);
            } finally {
                permits.release();
            }
        } else {
            exchange.close();
        }
    }

    private void respond(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                route(exchange);
            } catch (RequestRejectedException rejected) {
                log.println("loose-legs web: " + rejected.status() + ", " + rejected.getMessage());
                send(exchange, rejected.status(), TEXT, text("refused"));
            }
        }
    }

    private void route(HttpExchange exchange) throws IOException, RequestRejectedException {
        if (closing) {
            throw new RequestRejectedException(UNAVAILABLE, "the service is stopping");
        }
        switch (exchange.getRequestURI().getPath()) {
            case SKILL -> {
                allow(exchange, "POST");
                send(exchange, OK, "application/json; charset=utf-8", answer(exchange));
            }
            case HEALTH -> {
                allow(exchange, "GET");
                send(exchange, OK, TEXT, text("ok"));
            }
            default -> throw new RequestRejectedException(NOT_FOUND, "no such path");
        }
    }

    private static void allow(HttpExchange exchange, String method) throws RequestRejectedException {
        if (!exchange.getRequestMethod().equals(method)) {
            exchange.getResponseHeaders().set("Allow", method);
            throw new RequestRejectedException(METHOD_NOT_ALLOWED, "method not allowed for this path");
        }
    }

    private byte[] answer(HttpExchange exchange) throws IOException, RequestRejectedException {
        byte[] body = exchange.getRequestBody().readNBytes(MAX_BYTES + 1);
        if (body.length > MAX_BYTES) {
            throw new RequestRejectedException(TOO_LARGE, "more than " + MAX_BYTES + " bytes");
        }
        verifier.verify(exchange.getRequestHeaders(), body);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            skill.handleRequest(new ByteArrayInputStream(body), answer, new WebContext());
        } catch (RuntimeException | StackOverflowError failed) {
            throw new RequestRejectedException(
                    FAILED, "the skill failed: " + failed.getClass().getSimpleName());
        }
        return answer.toByteArray();
    }

    private static byte[] text(String line) {
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean bodiless = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
        exchange.sendResponseHeaders(status, bodiless ? -1 : body.length);
        if (!bodiless) {
            exchange.getResponseBody().write(body);
        }
    }
}
