package looselegs.profile.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import looselegs.profile.Profiles;

/**
 * A DynamoDB table that holds at most one item, on the loopback address. The item is the JSON of DynamoDB's own protocol,
 * so a test sees what is really stored.
 */
public final class OneItemTable implements AutoCloseable {
    /** So long that only a test that hangs meets it. */
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private volatile Optional<ObjectNode> item = Optional.empty();

    private OneItemTable() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public static OneItemTable open() {
        try {
            return new OneItemTable();
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** The store as the skill uses it, at a moment that stands still. */
    public Profiles profiles(Instant now) {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        ProfileTable table = new ProfileTable("eu-west-1", "profiles", Optional.of(address));
        return new DynamoDbProfiles(table, DynamoDbConnection.ANY_CREDENTIALS, InstantSource.fixed(now), TIMEOUT);
    }

    public void put(ObjectNode next) {
        item = Optional.of(next.deepCopy());
    }

    public Optional<ObjectNode> item() {
        return item.map(ObjectNode::deepCopy);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String operation = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
        switch (operation.substring(operation.indexOf('.') + 1)) {
            case "GetItem" -> send(exchange, 200, found());
            case "PutItem" -> put(exchange, request);
            case "DeleteItem" -> {
                item = Optional.empty();
                send(exchange, 200, "{}");
            }
            default -> throw new IOException(operation);
        }
    }

    private String found() {
        return item.map(there -> JSON.createObjectNode().set("Item", there).toString())
                .orElse("{}");
    }

    private void put(HttpExchange exchange, JsonNode request) throws IOException {
        if (holds(request)) {
            item = Optional.of((ObjectNode) request.path("Item"));
            send(exchange, 200, "{}");
        } else {
            send(
                    exchange,
                    400,
                    "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException\",\"message\":\"\"}");
        }
    }

    /** Either the version that the writer has seen is there, or nothing is. */
    private boolean holds(JsonNode request) {
        JsonNode base = request.at("/ExpressionAttributeValues/:base");
        return base.isMissingNode()
                ? item.isEmpty()
                : item.map(there -> there.path("version").equals(base)).orElse(false);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
