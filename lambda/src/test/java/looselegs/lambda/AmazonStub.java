package looselegs.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/** Fakes Amazon's services for skills on the loopback address: time zone and reminders. Stores nothing. */
final class AmazonStub implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Sent> requests = new CopyOnWriteArrayList<>();
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();

    /** A received request. */
    record Sent(String method, String path, String token, JsonNode body) {}

    /** A response to send; with status 0, the connection closes without one. */
    record Reply(int status, String body) {}

    private AmazonStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    static AmazonStub start() throws IOException {
        return new AmazonStub()
                .with("GET /v2/devices/", 200, "\"America/Los_Angeles\"")
                .with("GET /v1/alerts/reminders", 200, list())
                .with("POST /v1/alerts/reminders", 200, "{\"alertToken\":\"new\"}")
                .with("PUT /v1/alerts/reminders/", 200, "{\"alertToken\":\"changed\"}")
                .with("DELETE /v1/alerts/reminders/", 200, "");
    }

    /** A list of reminders with the given recurrence rules and the ids a, b, c and so on. */
    static String list(String... rules) {
        StringBuilder alerts = new StringBuilder();
        char id = 'a';
        for (String rule : rules) {
            alerts.append(alerts.isEmpty() ? "" : ",")
                    .append("{\"alertToken\":\"")
                    .append(id++)
                    .append("\",\"status\":\"ON\",\"trigger\":{\"type\":\"SCHEDULED_ABSOLUTE\",\"recurrence\":")
                    .append("{\"recurrenceRules\":[\"")
                    .append(rule)
                    .append("\"]}},\"version\":\"1\"}");
        }
        return "{\"totalCount\":\"" + rules.length + "\",\"alerts\":[" + alerts + "]}";
    }

    /** From now on, requests that begin like this get this response. */
    AmazonStub with(String beginning, int status, String body) {
        replies.put(beginning, new Reply(status, body));
        return this;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The requests for reminders, in the order of arrival. */
    List<Sent> aboutReminders() {
        return requests.stream()
                .filter(request -> request.path().contains("reminders"))
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        requests.add(new Sent(
                exchange.getRequestMethod(),
                path,
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                JSON.readTree(body)));
        Reply response = replies.entrySet().stream()
                .filter(entry -> (exchange.getRequestMethod() + " " + path).startsWith(entry.getKey()))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElse(new Reply(404, ""));
        if (response.status() == 0) {
            waitUntilClosed();
        }
        byte[] bytes = response.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(response.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void waitUntilClosed() {
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }
}
