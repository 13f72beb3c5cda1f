package looselegs.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Passes posted envelopes to the skill and returns its responses. Listens on the loopback address only. */
final class HttpEndpoint implements AutoCloseable {
    static final int MAX_BYTES = 5_000_000;

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int TOO_LARGE = 413;
    private static final int SKILL_FAILED = 500;

    private final Skill skill;
    private final HttpServer server;

    private HttpEndpoint(Skill skill, HttpServer server) {
        this.skill = skill;
        this.server = server;
    }

    /**
     * Starts the server.
     *
     * @param port 0 for any free port
     * @throws IOException if the port is taken
     */
    static HttpEndpoint open(Skill skill, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        HttpEndpoint endpoint = new HttpEndpoint(skill, server);
        server.createContext("/", endpoint::handle);
        server.start();
        return endpoint;
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals("/")) {
                reject(exchange, NOT_FOUND, "the only path is /");
            } else if (!exchange.getRequestMethod().equals("POST")) {
                exchange.getResponseHeaders().set("Allow", "POST");
                reject(exchange, METHOD_NOT_ALLOWED, "post a request envelope");
            } else {
                answer(exchange, exchange.getRequestBody().readNBytes(MAX_BYTES + 1));
            }
        }
    }

    private void answer(HttpExchange exchange, byte[] body) throws IOException {
        if (body.length > MAX_BYTES) {
            reject(exchange, TOO_LARGE, "more than " + MAX_BYTES + " bytes");
        } else {
            try {
                send(exchange, OK, "application/json", skill.invoke(body));
            } catch (Skill.FailureException failure) {
                reject(exchange, SKILL_FAILED, String.valueOf(failure.getMessage()));
            }
        }
    }

    private static void reject(HttpExchange exchange, int status, String why) throws IOException {
        send(exchange, status, "text/plain; charset=utf-8", (why + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
