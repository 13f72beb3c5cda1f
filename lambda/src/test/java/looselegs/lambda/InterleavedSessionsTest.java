package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import looselegs.profile.InMemoryProfiles;
import org.junit.jupiter.api.Test;

/** Tests that concurrent listeners of one handler get the same responses as if each were alone. */
class InterleavedSessionsTest {
    private static final int LISTENERS = 8;
    private static final int REQUESTS = 150;
    private static final long SEED = 20_261_124;

    /** The in-memory store numbers the versions of all listeners in one sequence. */
    private static final Pattern COUNTED_BY_THE_STORE = Pattern.compile("\"kept\":\\{\"version\":\\d+");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The recorded requests that any listener can send in any session. */
    private static final List<String> SAYABLE = RecordedRequests.names().stream()
            .filter(name ->
                    name.startsWith("intents/") || name.startsWith("in-a-move/") || name.startsWith("no-match/"))
            .toList();

    @Test
    void eight_listeners_in_eight_threads_get_the_same_responses_as_alone() throws Exception {
        List<List<String>> alone = new ArrayList<>();
        for (int listener = 0; listener < LISTENERS; listener++) {
            alone.add(new Script(listener, newHandler(), () -> {}).call());
        }

        assertThat(together(newHandler())).isEqualTo(alone);
    }

    @Test
    void two_listeners_who_take_turns_get_the_same_responses_as_alone() throws IOException {
        LooseLegsHandler shared = newHandler();
        List<Script> alone = List.of(new Script(0, newHandler(), () -> {}), new Script(1, newHandler(), () -> {}));
        List<Script> turns = List.of(new Script(0, shared, () -> {}), new Script(1, shared, () -> {}));

        for (int i = 0; i < REQUESTS; i++) {
            for (int listener = 0; listener < 2; listener++) {
                assertThat(turns.get(listener).step(i))
                        .isEqualTo(alone.get(listener).step(i));
            }
        }
    }

    private static List<List<String>> together(LooseLegsHandler shared) throws Exception {
        CyclicBarrier begin = new CyclicBarrier(LISTENERS);
        try (ExecutorService threads = Executors.newFixedThreadPool(LISTENERS)) {
            List<Future<List<String>>> running = IntStream.range(0, LISTENERS)
                    .mapToObj(listener -> threads.submit(new Script(listener, shared, begin::await)))
                    .toList();
            List<List<String>> heard = new ArrayList<>();
            for (Future<List<String>> script : running) {
                heard.add(script.get());
            }
            return heard;
        }
    }

    private static LooseLegsHandler newHandler() {
        return new LooseLegsHandler(new InMemoryProfiles());
    }

    /** The fixed script of one listener. */
    private static final class Script implements Callable<List<String>> {
        private final int listener;
        private final LooseLegsHandler handler;
        private final Beginning beginning;
        private final Random random;
        private JsonNode attributes = JSON.createObjectNode();
        private Instant now = Instant.parse("2026-11-23T18:00:00Z");
        private boolean fresh = true;

        /** Waits for the other listeners. */
        interface Beginning {
            void await() throws Exception;
        }

        Script(int listener, LooseLegsHandler handler, Beginning beginning) {
            this.listener = listener;
            this.handler = handler;
            this.beginning = beginning;
            this.random = new Random(SEED + listener);
        }

        @Override
        public List<String> call() throws Exception {
            beginning.await();
            List<String> heard = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                heard.add(step(i));
            }
            return heard;
        }

        String step(int i) throws IOException {
            String name = fresh ? "launch/again" : SAYABLE.get(random.nextInt(SAYABLE.size()));
            now = now.plusMillis(random.nextInt(120_000));
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            handler.handleRequest(new ByteArrayInputStream(request(name, i)), answer, new NoContext());
            String text = answer.toString(StandardCharsets.UTF_8);
            JsonNode json = JSON.readTree(text);
            fresh = json.at("/response/shouldEndSession").asBoolean();
            attributes = json.path("sessionAttributes");
            return COUNTED_BY_THE_STORE.matcher(text).replaceAll("\"kept\":{");
        }

        private byte[] request(String name, int i) {
            ObjectNode envelope = RecordedRequests.read(name);
            ObjectNode session = (ObjectNode) envelope.path("session");
            session.put("new", fresh).put("sessionId", "session-" + listener + "-" + i);
            session.set("attributes", fresh ? JSON.createObjectNode() : attributes);
            ((ObjectNode) session.path("user")).put("userId", "listener-" + listener);
            ((ObjectNode) envelope.path("request")).put("timestamp", now.toString());
            return envelope.toString().getBytes(StandardCharsets.UTF_8);
        }
    }
}
