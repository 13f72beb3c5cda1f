package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that invalid requests get silence or a valid response, and at most one line in the operator's log. */
class BrokenRequestsTest {
    private static final String SECRET = "Rumpelstiltskin";

    private final RunningSkill skill = RunningSkill.start();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "{}",
                "42",
                "\"Rumpelstiltskin\"",
                "Rumpelstiltskin",
                "{\"request\":",
                "{\"request\":{\"type\":\"Rumpelstiltskin\"}}",
                "{\"request\":{\"type\":\"IntentRequest\",\"intent\":\"Rumpelstiltskin\"}}",
                "{\"request\":[\"Rumpelstiltskin\"]}",
                "<xml>Rumpelstiltskin</xml>",
                "{\"version\":\"1.0\"}",
                "\u0000\u0001\ufffe"
            })
    void an_invalid_request_gets_silence_and_one_log_line_that_does_not_quote_it(String body) {
        Answer answer = skill.ask(body, body.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.isSilent()).isTrue();
        assertThat(answer.log())
                .singleElement()
                .asString()
                .doesNotContain(SECRET)
                .doesNotContain("\tat ");
    }

    @Test
    void bytes_that_are_not_utf_8_get_silence() {
        assertThat(skill.ask("no UTF-8", new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF})
                        .isSilent())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void unclosed_json_nested_ten_thousand_levels_deep_gets_silence(String opening) {
        String deep = "{\"request\":" + opening.repeat(10_000);

        Answer answer = skill.ask("deep", deep.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.isSilent()).isTrue();
        assertThat(answer.log()).hasSize(1);
    }

    @Test
    void closed_json_nested_ten_thousand_levels_deep_gets_a_response() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        String envelope =
                RecordedRequests.read("intents/help").toString().replaceFirst("\\{", "{\"extra\":" + deep + ",");

        assertThat(skill.ask("deep", envelope.getBytes(StandardCharsets.UTF_8)).log())
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a_body_of_five_megabytes_gets_silence() {
        byte[] body = ("{\"request\":\"" + "x".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8);

        assertThat(skill.ask("five megabytes", body).isSilent()).isTrue();
    }

    @Test
    void a_slot_of_five_megabytes_is_answered_as_an_unknown_word() {
        ObjectNode envelope = withMove("x".repeat(5_000_000));

        Answer answer = skill.ask("five megabytes in a slot", envelope);

        assertThat(answer.said()).isNotEmpty();
    }

    @Test
    void oversized_attributes_are_not_sent_back() {
        ObjectNode envelope = RecordedRequests.read("other-kinds/session-resumed");
        ((ObjectNode) envelope.path("session")).putObject("attributes").put("extra", "x".repeat(5_000_000));

        Answer answer = skill.ask("five megabytes of attributes", envelope);

        assertThat(answer.isSilent()).isTrue();
        assertThat(answer.log()).containsExactly("loose-legs fault: answer too long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rumpelstiltskin.Request", "LaunchReques", "intentrequest"})
    void an_unknown_request_type_gets_silence_and_one_log_line(String type) {
        ObjectNode envelope = RecordedRequests.read("intents/help");
        ((ObjectNode) envelope.path("request")).put("type", type);

        Answer answer = skill.ask(type, envelope);

        assertThat(answer.isSilent()).isTrue();
        assertThat(answer.log()).containsExactly("loose-legs fault: request of an unknown kind");
    }

    @ParameterizedTest
    @CsvSource({
        "/session",
        "/session/user",
        "/session/sessionId",
        "/session/new",
        "/session/application",
        "/context",
        "/context/System",
        "/context/System/user",
        "/context/System/device",
        "/context/System/device/supportedInterfaces",
        "/context/System/application",
        "/request/requestId",
        "/request/timestamp",
        "/request/locale",
        "/request/intent/confirmationStatus",
        "/request/intent/slots/move/confirmationStatus",
        "/request/intent/slots/move/resolutions",
        "/version"
    })
    void a_missing_or_null_field_does_not_prevent_a_move(String field) {
        ObjectNode missing = RecordedRequests.read("intents/move-named");
        parentOf(missing, field).remove(nameOf(field));
        ObjectNode nothing = RecordedRequests.read("intents/move-named");
        parentOf(nothing, field).putNull(nameOf(field));

        assertThat(skill.ask("without " + field, missing).said()).contains("Say start");
        assertThat(skill.ask("null in " + field, nothing).said()).contains("Say start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/request", "/request/type"})
    void a_request_without_a_type_gets_silence(String field) {
        ObjectNode missing = RecordedRequests.read("intents/move-named");
        parentOf(missing, field).remove(nameOf(field));
        ObjectNode nothing = RecordedRequests.read("intents/move-named");
        parentOf(nothing, field).putNull(nameOf(field));

        assertThat(skill.ask("without " + field, missing).isSilent()).isTrue();
        assertThat(skill.ask("null in " + field, nothing).isSilent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/request/intent", "/request/intent/name"})
    void an_intent_without_a_name_is_not_understood(String field) {
        ObjectNode missing = RecordedRequests.read("intents/move-named");
        parentOf(missing, field).remove(nameOf(field));

        assertThat(skill.ask("without " + field, missing).said())
                .isEqualTo(skill.ask("fallback", RecordedRequests.read("intents/fallback"))
                        .said());
    }

    @Test
    void an_unknown_intent_is_not_understood() {
        ObjectNode envelope = RecordedRequests.read("intents/help");
        ((ObjectNode) envelope.at("/request/intent")).put("name", SECRET);

        assertThat(skill.ask("unknown intent", envelope).said())
                .isEqualTo(skill.ask("fallback", RecordedRequests.read("intents/fallback"))
                        .said());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<break time=\"10s\"/>&\"'",
                "]]></speak><speak>",
                "${jndi:ldap://127.0.0.1/x}",
                "{side} {move}",
                "\u0000\u0007\u001b[31m\r\n",
                "左外側髖部",
                "الورك",
                "\ud83e\uddb5\u200d\u202e\ud800",
                "it band\u0000"
            })
    void hostile_words_in_a_slot_are_not_repeated(String words) {
        Answer answer = skill.ask(words, withMove(words));

        assertThat(answer.said()).isNotEmpty().doesNotContain(words);
        assertThat(answer.log()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"side", "version", "dose", "number", "ordinal"})
    void ten_thousand_characters_in_another_slot_change_nothing(String slot) {
        ObjectNode envelope = RecordedRequests.read("intents/move-named");
        ((ObjectNode) envelope.at("/request/intent/slots/" + slot)).put("value", "9".repeat(10_000));

        assertThat(skill.ask(slot, envelope).said()).contains("Say start");
    }

    @Test
    void requests_for_another_skill_get_no_response() {
        RunningSkill guarded = RunningSkill.startFor("amzn1.ask.skill.other");

        Answer answer = guarded.ask("another skill's", RecordedRequests.read("launch/again"));

        assertThat(answer.isSilent()).isTrue();
        assertThat(answer.log()).containsExactly("loose-legs fault: another skill's request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void a_blank_skill_id_accepts_all_requests_like_a_missing_one(String blank) {
        assertThat(RunningSkill.startFor(blank)
                        .ask("any skill's", RecordedRequests.read("launch/again"))
                        .said())
                .isNotEmpty();
    }

    @Test
    void requests_for_this_skill_get_a_response() {
        String id = RecordedRequests.read("launch/again")
                .at("/context/System/application/applicationId")
                .asText();

        assertThat(RunningSkill.startFor(id)
                        .ask("this skill's", RecordedRequests.read("launch/again"))
                        .said())
                .isNotEmpty();
    }

    @Test
    void requests_without_a_skill_id_get_no_response_if_one_is_required() {
        ObjectNode envelope = RecordedRequests.read("launch/again");
        envelope.remove("context");

        assertThat(RunningSkill.startFor("amzn1.ask.skill.this")
                        .ask("no id", envelope)
                        .isSilent())
                .isTrue();
    }

    private static ObjectNode withMove(String words) {
        ObjectNode envelope = RecordedRequests.read("no-match/move");
        ((ObjectNode) envelope.at("/request/intent/slots/move")).put("value", words);
        return envelope;
    }

    private static ObjectNode parentOf(ObjectNode envelope, String field) {
        return (ObjectNode) envelope.at(field.substring(0, field.lastIndexOf('/')));
    }

    private static String nameOf(String field) {
        return field.substring(field.lastIndexOf('/') + 1);
    }
}
