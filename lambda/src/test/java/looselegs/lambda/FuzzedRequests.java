package looselegs.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Makes random requests from recorded ones, within practices that earlier responses began. The same seed and responses give the
 * same requests.
 */
final class FuzzedRequests {
    private static final int MAX_PRACTICES = 500;

    private final List<ObjectNode> recorded =
            RecordedRequests.names().stream().map(RecordedRequests::read).toList();
    private final List<String> intents = recorded.stream()
            .map(envelope -> envelope.at("/request/intent/name").asText())
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    private final List<JsonNode> practices = new ArrayList<>();
    private final Random random;
    private final Mutation mutation;
    private final HostileSlots hostile;
    private final TextCorruption garbled;

    FuzzedRequests(long seed) {
        random = new Random(seed);
        mutation = new Mutation(random);
        hostile = new HostileSlots(random);
        garbled = new TextCorruption(random);
    }

    /** Remembers a practice, so that later requests can continue it. */
    void remember(JsonNode attributes) {
        if (attributes.isEmpty()) {
            return;
        }
        if (practices.size() < MAX_PRACTICES) {
            practices.add(attributes);
        } else {
            practices.set(random.nextInt(MAX_PRACTICES), attributes);
        }
    }

    byte[] next() {
        ObjectNode envelope = recorded.get(random.nextInt(recorded.size())).deepCopy();
        goOn(envelope);
        if (envelope.at("/request/intent") instanceof ObjectNode intent) {
            if (random.nextInt(3) == 0) {
                intent.put("name", intents.get(random.nextInt(intents.size())));
            }
            if (random.nextInt(3) == 0) {
                hostile.fill(intent);
            }
        }
        ObjectNode mutant = random.nextInt(3) == 0 ? envelope : mutated(envelope);
        String json = (random.nextInt(4) == 0 ? reordered(mutant) : mutant)
                .toString()
                .replace(HostileSlots.HALF, random.nextBoolean() ? "\\ud800" : "\\udc00\\ud83e");
        return random.nextInt(4) == 0 ? garbled.of(json) : json.getBytes(StandardCharsets.UTF_8);
    }

    /** Puts most requests into a remembered practice, at a random time after it began. */
    private void goOn(ObjectNode envelope) {
        if (practices.isEmpty()
                || random.nextInt(4) == 0
                || !(envelope.path("session") instanceof ObjectNode session)) {
            return;
        }
        JsonNode attributes = practices.get(random.nextInt(practices.size()));
        session.put("new", random.nextInt(20) == 0).set("attributes", attributes.deepCopy());
        String sent = attributes.at("/practice/sent/at").asText();
        if (!sent.isEmpty() && random.nextInt(5) > 0 && envelope.path("request") instanceof ObjectNode request) {
            request.put(
                    "timestamp",
                    Instant.parse(sent).plusMillis(random.nextInt(300_000)).toString());
        }
    }

    /** Mutates the whole envelope, or only the session attributes. */
    private ObjectNode mutated(ObjectNode envelope) {
        if (random.nextBoolean() || !(envelope.at("/session/attributes") instanceof ObjectNode attributes)) {
            return mutation.of(envelope);
        }
        ((ObjectNode) envelope.path("session")).set("attributes", mutation.of(attributes));
        return envelope;
    }

    private ObjectNode reordered(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        Collections.shuffle(names, random);
        ObjectNode shuffled = object.objectNode();
        for (String name : names) {
            shuffled.set(name, object.get(name) instanceof ObjectNode inner ? reordered(inner) : object.get(name));
        }
        return shuffled;
    }
}
