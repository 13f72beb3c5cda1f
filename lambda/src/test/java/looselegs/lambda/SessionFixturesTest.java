package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import looselegs.practice.json.PracticeAttributes;
import looselegs.practice.json.StoredProfileAttributes;
import org.junit.jupiter.api.Test;

/**
 * Tests that every recorded session stays completely readable. A deployment meets sessions of an older version, and a rollback
 * those of a newer one.
 */
class SessionFixturesTest {
    /** The fixtures of the first recording. Later ones are added and none is removed. */
    private static final int FIRST_RECORDING = 145;

    /** Objects whose field names are ids of moves, so that no version adds other fields. */
    private static final Set<String> BY_MOVE = Set.of("cautions", "doneEpochSeconds", "workedMillis");

    private static final List<String> ASKED = List.of("intents/time-left", "intents/repeat", "intents/resume");
    private static final List<String> PLACES = List.of("from", "at", "next", "back");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SortedMap<String, ObjectNode> SESSIONS = Fixtures.SESSIONS.read();

    private final RunningSkill skill = RunningSkill.start();
    private final List<String> offenders = new ArrayList<>();

    @Test
    void no_session_is_lost() {
        System.out.println("session fixtures read: " + SESSIONS.size());

        assertThat(SESSIONS.size()).isGreaterThanOrEqualTo(FIRST_RECORDING);
    }

    @Test
    void every_session_goes_on_without_a_fault() {
        SESSIONS.forEach((name, attributes) -> ASKED.forEach(request -> {
            Answer answer = ask(name, attributes, request);
            check(name + ", " + request, List.of(), answer.log());
        }));

        assertThat(offenders).isEmpty();
    }

    @Test
    void every_session_is_written_as_it_was_read() {
        SESSIONS.forEach((name, attributes) -> check(name, practiceAndKept(attributes), rewritten(attributes)));

        assertThat(offenders).isEmpty();
    }

    @Test
    void a_question_about_the_time_loses_nothing() {
        SESSIONS.forEach((name, attributes) -> {
            JsonNode after = ask(name, attributes, "intents/time-left").attributes();
            check(name, lasting(attributes), lasting(after));
        });

        assertThat(offenders).isEmpty();
    }

    @Test
    void fields_of_a_newer_version_are_ignored() {
        SESSIONS.forEach((name, attributes) -> {
            ObjectNode newer = attributes.deepCopy();
            add(newer);
            check(name, practiceAndKept(attributes), rewritten(newer));
            check(name, List.of(), ask(name, newer, "intents/time-left").log());
        });

        assertThat(offenders).isEmpty();
    }

    private void check(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            offenders.add(what + "\n  expected " + expected + "\n  but was  " + actual);
        }
    }

    /** Sends the next request of the session, two seconds after its last response. */
    private Answer ask(String name, ObjectNode attributes, String request) {
        String sent = attributes.at("/practice/sent/at").asText();
        ObjectNode envelope = RecordedRequests.read(request);
        ((ObjectNode) envelope.path("session")).put("new", false).set("attributes", attributes);
        ((ObjectNode) envelope.path("request"))
                .put(
                        "timestamp",
                        Instant.parse(sent).plus(Duration.ofSeconds(2)).toString());
        return skill.ask(name + ", " + request, envelope);
    }

    private static JsonNode practiceAndKept(ObjectNode attributes) {
        return attributes.deepCopy().retain("practice", "kept");
    }

    /** Reads and writes the attributes without a request in between. */
    private static JsonNode rewritten(ObjectNode attributes) {
        Map<String, Object> read = JSON.convertValue(attributes, new TypeReference<>() {});
        var practice = PracticeAttributes.read(read, move -> true).orElseThrow();
        Map<String, Object> written = new HashMap<>(PracticeAttributes.write(practice));
        StoredProfileAttributes.read(read, practice.profile())
                .ifPresent(known -> written.put("kept", StoredProfileAttributes.write(known, practice.profile())));
        return tree(written);
    }

    /** The part that a question must not change: everything but the time, the bookmark and the last speech. */
    private static JsonNode lasting(JsonNode attributes) {
        ObjectNode practice = attributes.path("practice").deepCopy();
        ObjectNode lasting = JSON.createObjectNode();
        lasting.set("place", place(practice));
        ((ObjectNode) practice.path("profile")).remove(List.of("bookmark", "clock"));
        ((ObjectNode) practice.path("options")).remove("voiceRate");
        lasting.setAll(practice.remove(List.of("standing", "sent", "recall", "pending")));
        lasting.set("forgotten", attributes.path("forgotten"));
        return lasting;
    }

    /** The position in the running move, whatever the state of the practice is. */
    private static JsonNode place(JsonNode practice) {
        return PLACES.stream()
                .map(field -> practice.at("/standing/" + field))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static void add(ObjectNode object) {
        object.properties().forEach(field -> {
            if (field.getValue() instanceof ObjectNode inner) {
                addWithin(field.getKey(), inner);
            }
        });
        object.putObject("addedLater").put("by", "a newer version");
    }

    private static void addWithin(String name, ObjectNode inner) {
        if (BY_MOVE.contains(name)) {
            inner.forEach(move -> {
                if (move instanceof ObjectNode record) {
                    add(record);
                }
            });
        } else {
            add(inner);
        }
    }

    private static JsonNode tree(Object written) {
        try {
            return JSON.readTree(JSON.writeValueAsString(written));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
