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

/** Answers what is posted to {@value #SKILL}, if the doorkeeper lets it in; each request in a virtual thread of its own. */
final class HttpsEndpoint implements AutoCloseable {
    static final String SKILL = "/alexa";
    static final String HEALTH = "/health";

    /** Far more than Alexa sends: session attributes go back and forth within 24 KB. */
    static final int MOST_BYTES = 256 * 1024;

    /** Together they hold no more than 50 MB of requests. */
    private static final int MOST_AT_A_TIME = 200;

    /** Alexa waits about eight seconds for an answer. */
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(8);

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int TOO_LARGE = 413;
    private static final int FAILED = 500;
    private static final int UNAVAILABLE = 503;

    private static final String TEXT = "text/plain; charset=utf-8";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Doorkeeper doorkeeper;
    private final RequestStreamHandler skill;
    private final PrintStream log;
    private final Semaphore places = new Semaphore(MOST_AT_A_TIME);
    private volatile boolean closing;

    private HttpsEndpoint(HttpServer server, Doorkeeper doorkeeper, RequestStreamHandler skill, PrintStream log) {
        this.server = server;
        this.doorkeeper = doorkeeper;
        this.skill = skill;
        this.log = log;
    }

    /**
     * Begins to answer.
     *
     * @param server bound, not started; closed with the endpoint
     * @param log gets one line for each request that is refused or fails, with nothing of its content
     */
    static HttpsEndpoint open(HttpServer server, Doorkeeper doorkeeper, RequestStreamHandler skill, PrintStream log) {
        HttpsEndpoint endpoint = new HttpsEndpoint(server, doorkeeper, skill, log);
        server.createContext("/", endpoint::handle);
        server.setExecutor(endpoint.threads);
        server.start();
        return endpoint;
    }

    int port() {
        return server.getAddress().getPort();
    }

    /**
     * Refuses more requests; those that are here already have eight seconds to get their answers. The server's own patience
     * is not used: it waits for connections that are long gone, too.
     */
    @Override
    public void close() {
        closing = true;
        try {
            if (places.tryAcquire(MOST_AT_A_TIME, LAST_ANSWERS.toMillis(), TimeUnit.MILLISECONDS)) {
                places.release(MOST_AT_A_TIME);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        server.stop(0);
        threads.shutdown();
    }

    private void handle(HttpExchange exchange) throws IOException {
        if (places.tryAcquire()) {
            try {
                respond(exchange);
            } finally {
                places.release();
            }
        } else {
            exchange.close();
        }
    }

    private void respond(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                route(exchange);
            } catch (RequestRefusedException refused) {
                log.println("loose-legs web: " + refused.status() + ", " + refused.getMessage());
                send(exchange, refused.status(), TEXT, text("refused"));
            }
        }
    }

    private void route(HttpExchange exchange) throws IOException, RequestRefusedException {
        if (closing) {
            throw new RequestRefusedException(UNAVAILABLE, "the service is stopping");
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
            default -> throw new RequestRefusedException(NOT_FOUND, "no such path");
        }
    }

    private static void allow(HttpExchange exchange, String method) throws RequestRefusedException {
        if (!exchange.getRequestMethod().equals(method)) {
            exchange.getResponseHeaders().set("Allow", method);
            throw new RequestRefusedException(METHOD_NOT_ALLOWED, "not the method of this path");
        }
    }

    private byte[] answer(HttpExchange exchange) throws IOException, RequestRefusedException {
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new RequestRefusedException(TOO_LARGE, "more than " + MOST_BYTES + " bytes");
        }
        doorkeeper.examine(exchange.getRequestHeaders(), body);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            skill.handleRequest(new ByteArrayInputStream(body), answer, new WebContext());
        } catch (RuntimeException | StackOverflowError failed) {
            throw new RequestRefusedException(
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
