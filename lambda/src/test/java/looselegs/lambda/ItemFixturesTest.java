package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import looselegs.alexa.Services;
import looselegs.profile.dynamodb.OneItemTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests that no data is lost in items that older versions wrote, or newer ones before a rollback. */
@Tag("network")
class ItemFixturesTest {
    /** The fixtures of the first recording. Later ones are added and none is removed. */
    private static final int FIRST_RECORDING = 32;

    /** Prefix of the names of items with a field that no version wrote. */
    private static final String DAMAGED = "damaged-";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SortedMap<String, ObjectNode> ITEMS = Fixtures.ITEMS.read();

    private final OneItemTable table = OneItemTable.open();
    private final RunningSkill skill = RunningSkill.startWith(table.profiles(Talk.BEGIN), Services.NONE);
    private final List<String> offenders = new ArrayList<>();

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void no_item_is_lost() {
        System.out.println("item fixtures read: " + ITEMS.size());

        assertThat(ITEMS.size()).isGreaterThanOrEqualTo(FIRST_RECORDING);
    }

    @Test
    void every_item_is_written_unchanged_with_the_next_version() {
        forEachSound((name, item) -> {
            ObjectNode next = item.deepCopy();
            ((ObjectNode) next.path("version"))
                    .put("N", Long.toString(item.at("/version/N").asLong() + 1));
            check(name, next, rewritten(item));
        });

        assertThat(offenders).isEmpty();
    }

    @Test
    void fields_of_a_newer_version_are_ignored() {
        forEachSound((name, item) -> {
            ObjectNode newer = item.deepCopy();
            newer.putObject("addedLater").put("S", "by a newer version");
            ObjectNode profile = profile(item).put("addedLater", true);
            for (String part : List.of("clock", "preferences", "history", "bookmark")) {
                if (profile.path(part) instanceof ObjectNode object) {
                    object.putObject("addedLater");
                }
            }
            ((ObjectNode) newer.path("profile")).put("S", profile.toString());
            check(name, profile(item), profile(rewritten(newer)));
        });

        assertThat(offenders).isEmpty();
    }

    @Test
    void a_new_session_knows_everything_in_the_item() {
        forEachSound((name, item) -> {
            Answer welcome = launch(name, item);
            check(name, List.of(), welcome.log());
            check(name, withoutClock(profile(item)), withoutClock((ObjectNode)
                    welcome.attributes().at("/practice/profile")));
        });

        assertThat(offenders).isEmpty();
    }

    @Test
    void every_bookmark_is_offered() {
        forEachSound((name, item) -> {
            JsonNode place = profile(item).at("/bookmark/at");
            JsonNode practice = launch(name, item).attributes().path("practice");
            check(name, place, practice.at("/standing/at"));
            check(
                    name,
                    place.isMissingNode() ? "fresh" : "left",
                    practice.at("/standing/is").asText());
        });

        assertThat(offenders).isEmpty();
    }

    @Test
    void every_preference_applies_from_the_start() {
        forEachSound((name, item) -> {
            JsonNode liked = profile(item).path("preferences");
            JsonNode options = launch(name, item).attributes().at("/practice/options");
            check(
                    name,
                    liked.path("easier").asBoolean() ? "easier" : "standard",
                    options.path("version").asText());
            check(
                    name,
                    liked.path("quiet").asBoolean() ? "quiet" : "full",
                    options.path("talk").asText());
            check(
                    name,
                    liked.path("waiting").asBoolean() ? "waiting" : "by_itself",
                    options.path("going").asText());
        });

        assertThat(offenders).isEmpty();
    }

    @Test
    void excluded_moves_are_in_no_routine() {
        forEachSound((name, item) -> {
            JsonNode cautions = profile(item).path("cautions");
            Answer welcome = launch(name, item);
            Answer routine = ask(name, "intents/start-routine-unsaid", Optional.of(welcome.attributes()), item);
            for (JsonNode move : routine.attributes().at("/practice/routine")) {
                check(
                        name,
                        false,
                        cautions.at("/" + move.asText() + "/kind").asText().equals("left_out"));
            }
        });

        assertThat(offenders).isEmpty();
    }

    @Test
    void a_damaged_item_is_answered_and_keeps_its_cautions() {
        forEach(true, (name, item) -> {
            Answer welcome = launch(name, item);
            Answer begun = ask(name, "intents/start-move-named", Optional.of(welcome.attributes()), item);
            ask(name, "session-ended/user-initiated", Optional.of(begun.attributes()), item);

            check(name, false, welcome.said().isEmpty());
            check(
                    name,
                    profile(item).path("cautions"),
                    profile(table.item().orElseThrow()).path("cautions"));
        });

        assertThat(offenders).isEmpty();
        assertThat(ITEMS.keySet()).anyMatch(name -> name.startsWith(DAMAGED));
    }

    private static void forEachSound(BiConsumer<String, ObjectNode> test) {
        forEach(false, test);
    }

    private static void forEach(boolean damaged, BiConsumer<String, ObjectNode> test) {
        ITEMS.forEach((name, item) -> {
            if (name.startsWith(DAMAGED) == damaged) {
                test.accept(name, item);
            }
        });
    }

    private void check(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            offenders.add(what + "\n  expected " + expected + "\n  but was  " + actual);
        }
    }

    private ObjectNode rewritten(ObjectNode item) {
        table.put(item);
        String listener = item.at("/listener/S").asText();
        var store = table.profiles(Talk.BEGIN);
        var kept = store.find(listener).orElseThrow();
        store.save(listener, Optional.of(kept), kept.profile());
        return table.item().orElseThrow();
    }

    private Answer launch(String name, ObjectNode item) {
        table.put(item);
        return ask(name, "launch/again", Optional.empty(), item);
    }

    /** Sends a request with an item in the table. Empty attributes open a new session. */
    private Answer ask(String name, String request, Optional<JsonNode> attributes, ObjectNode item) {
        ObjectNode envelope = RecordedRequests.read(request);
        ((ObjectNode) envelope.path("session"))
                .put("new", attributes.isEmpty())
                .set("attributes", attributes.orElseGet(JSON::createObjectNode));
        ((ObjectNode) envelope.at("/session/user"))
                .put("userId", item.at("/listener/S").asText());
        Instant lastUsed =
                Instant.ofEpochSecond(profile(item).path("lastUsedEpochSeconds").asLong());
        ((ObjectNode) envelope.path("request"))
                .put("timestamp", lastUsed.plus(Duration.ofHours(1)).toString());
        return skill.ask(name + ", " + request, envelope);
    }

    private static ObjectNode profile(ObjectNode item) {
        try {
            return (ObjectNode) JSON.readTree(item.at("/profile/S").asText());
        } catch (JsonProcessingException noJson) {
            throw new IllegalStateException(noJson);
        }
    }

    /** The profile without the voice rate, which a new session makes less certain. */
    private static JsonNode withoutClock(ObjectNode profile) {
        return profile.deepCopy().without("clock");
    }
}
