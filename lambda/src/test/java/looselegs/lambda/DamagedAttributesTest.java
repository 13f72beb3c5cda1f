package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that damaged session attributes still get a response. */
class DamagedAttributesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Requests to send with every damaged practice; each reads it in another way. */
    private static final List<String> ASKED = List.of(
            "intents/time-left",
            "intents/resume",
            "intents/repeat",
            "intents/next",
            "intents/yes",
            "intents/pause",
            "intents/start-over",
            "intents/side-left",
            "intents/how",
            "intents/ready",
            "intents/dose-one-minute-a-side");

    private final RunningSkill skill = RunningSkill.start();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/version|1",
                "/version|3",
                "/version|\"4\"",
                "/version|null",
                "/profile|{}",
                "/profile/known|7",
                "/workedMillis|{\"handstand\":1}",
                "/pending|{}",
                "/zone|\"Mars/Olympus\"",
                "/routine|[\"handstand\"]",
                "/routine|[]",
                "/routine|\"it-band\"",
                "/routine|[[\"it-band\"]]",
                "/options|{}",
                "/options|null",
                "/options/sides|\"upside\"",
                "/options/sides|1",
                "/options/version|true",
                "/options/dose|\"three_hours\"",
                "/options/voiceRate|0",
                "/options/voiceRate|-1",
                "/options/voiceRate|1e308",
                "/options/voiceRate|\"fast\"",
                "/options/seed|99999999999999",
                "/options/seed|1.5",
                "/standing|{}",
                "/standing|null",
                "/standing|\"playing\"",
                "/standing/is|\"dancing\"",
                "/standing/is|\"offered\"",
                "/standing/is|\"paused\"",
                "/standing/began|\"yesterday\"",
                "/standing/began|12",
                "/standing/lead/spokenMillis|-1",
                "/standing/lead/spokenMillis|230001",
                "/standing/lead/spokenMillis|99999999999999999999",
                "/standing/from|[]",
                "/standing/from/step|1",
                "/standing/from/step|-1",
                "/standing/from/step|2147483648",
                "/standing/from/phase|\"stretch\"",
                "/standing/from/side|\"both\"",
                "/standing/from/doneMillis|-1",
                "/standing/from/doneMillis|600001",
                "/standing/from/doneMillis|2147483647",
                "/options/sides|\"right\"",
                "/standing/parts|3",
                "/standing/from/doneMillis|0.5"
            })
    void a_practice_that_nobody_wrote_begins_anew_with_one_line_for_the_operator(String place, String value)
            throws JsonProcessingException {
        for (String name : ASKED) {
            ObjectNode envelope = playing(name);
            damage(envelope, "/session/attributes/practice" + place, JSON.readTree(value));

            Answer answer = skill.ask(place + " " + value, envelope);

            assertThat(answer.said()).as(name).isNotEmpty();
            assertThat(answer.log()).as(name).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/options/voiceRate|0.01",
                "/options/voiceRate|100",
                "/options/seed|-2147483648",
                "/options/seed|2147483647",
                "/standing/began|\"+1000000000-12-31T23:59:59.999999999Z\"",
                "/standing/began|\"-1000000000-01-01T00:00:00Z\"",
                "/standing/from/doneMillis|600000",
                "/standing/from/phase|\"close\"",
                "/standing/from/phase|\"change_over\"",
                "/routine|[\"it-band\",\"adductor\",\"outer-hip\",\"inner-calf\"]"
            })
    void a_practice_at_its_edges_is_answered_within_the_rules(String place, String value)
            throws JsonProcessingException {
        for (String name : ASKED) {
            ObjectNode envelope = playing(name);
            damage(envelope, "/session/attributes/practice" + place, JSON.readTree(value));

            Answer answer = skill.ask(place + " " + value + ", " + name, envelope);

            assertThat(answer.said()).as(name).isNotEmpty();
            assertThat(answer.log()).as(name).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void an_impossibly_long_part_leaves_the_position_at_its_start() throws JsonProcessingException {
        ObjectNode envelope = playing("intents/time-left");
        damage(envelope, "/session/attributes/practice/standing/lead/spokenMillis", JSON.readTree("230000"));

        Answer answer = skill.ask("an answer as long as a response", envelope);

        assertThat(answer.said()).contains("Say resume");
        assertThat(answer.state()).isEqualTo("paused");
        assertThat(answer.log()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"practice\":7}", "{\"practice\":[]}", "{\"tea\":{\"pot\":1}}", "{\"practice\":{}}", "{}"})
    void foreign_attributes_are_dropped(String attributes) throws JsonProcessingException {
        ObjectNode envelope = playing("intents/time-left");
        ((ObjectNode) envelope.path("session")).set("attributes", JSON.readTree(attributes));

        Answer answer = skill.ask(attributes, envelope);

        assertThat(answer.state()).isEqualTo("fresh");
        assertThat(answer.attributes().fieldNames()).toIterable().containsExactly("practice");
    }

    @Test
    void attributes_that_are_not_an_object_get_silence_or_a_response() {
        ObjectNode envelope = playing("intents/time-left");
        ((ObjectNode) envelope.path("session")).put("attributes", "practice");

        assertThat(skill.ask("text", envelope).log()).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:00Z",
        "2026-11-23T17:58:59Z",
        "2026-11-23T17:00:00Z",
        "2026-11-30T18:00:00Z",
        "2126-11-23T18:00:00Z",
        "9999-12-31T23:59:59Z"
    })
    void a_request_out_of_order_or_very_late_is_answered(String timestamp) {
        for (String name : ASKED) {
            ObjectNode envelope = playing(name);
            ((ObjectNode) envelope.path("request")).put("timestamp", timestamp);

            assertThat(skill.ask(timestamp + ", " + name, envelope).log()).isEmpty();
        }
    }

    @Test
    void a_repeated_request_gets_the_same_response() {
        Answer once = skill.ask("once", playing("intents/time-left"));
        Answer twice = skill.ask("twice", playing("intents/time-left"));

        assertThat(twice.json()).isEqualTo(once.json());
    }

    @Test
    void a_request_out_of_order_does_not_move_the_position_ahead() {
        ObjectNode envelope = playing("intents/pause");
        JsonNode from =
                envelope.at("/session/attributes/practice/standing/from").deepCopy();
        ((ObjectNode) envelope.path("request")).put("timestamp", "2026-11-23T17:00:00Z");

        Answer answer = skill.ask("an hour early", envelope);

        assertThat(answer.attributes().at("/practice/standing/at")).isEqualTo(from);
    }

    private static ObjectNode playing(String name) {
        ObjectNode envelope = RecordedRequests.read(name);
        JsonNode attributes = RecordedRequests.read("in-a-move/pause").at("/session/attributes");
        ((ObjectNode) envelope.path("session")).set("attributes", attributes);
        return envelope;
    }

    private static void damage(ObjectNode envelope, String place, JsonNode value) {
        ObjectNode parent = (ObjectNode) envelope.at(place.substring(0, place.lastIndexOf('/')));
        parent.set(place.substring(place.lastIndexOf('/') + 1), value);
    }
}
