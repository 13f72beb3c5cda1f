package looselegs.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseGuardTest {
    private static final ResponseGuard GUARD = ResponseGuard.english();
    private static final RequestFacts INTENT = new RequestFacts("IntentRequest", Set.of());
    private static final String OBJECT = "an object with a response";

    @Test
    void an_open_response_with_a_question_and_a_reprompt_is_valid() {
        assertThat(breaches(open("Settle in. <break time='10s'/> Shall we go on?", "Say yes, or name a move.")))
                .isEmpty();
    }

    @Test
    void a_closing_response_without_a_question_is_valid() {
        assertThat(breaches(closing("Take care."))).isEmpty();
    }

    @Test
    void an_empty_response_is_valid() {
        assertThat(breaches("{}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{} {}", "{\"a\":1", "java.lang.NullPointerException"})
    void invalid_json_is_reported(String response) {
        assertThat(GUARD.check(bytes(response), INTENT))
                .extracting(Violation::rule)
                .containsAnyOf("valid JSON", OBJECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "{\"version\":\"1.0\"}", "{\"version\":\"1.0\",\"response\":[]}"})
    void a_missing_response_is_reported(String response) {
        assertThat(GUARD.check(bytes(response), INTENT))
                .extracting(Violation::rule)
                .containsExactly(OBJECT);
    }

    @Test
    void a_missing_version_is_reported() {
        assertThat(GUARD.check(bytes("{\"response\":{}}"), INTENT))
                .extracting(Violation::place)
                .containsExactly("/version");
    }

    @Test
    void too_many_bytes_are_reported() {
        String answer = "{\"card\":{\"type\":\"Simple\",\"x\":\"" + "x".repeat(ResponseGuard.MAX_BYTES) + "\"}}";

        assertThat(rules(answer)).contains("at most 24576 bytes");
    }

    @Test
    void session_attributes_over_eight_kilobytes_are_reported() {
        String answer =
                "{\"version\":\"1.0\",\"sessionAttributes\":{\"x\":\"" + "ü".repeat(4093) + "\"},\"response\":{}}";

        assertThat(GUARD.check(bytes(answer), INTENT))
                .extracting(Violation::toString)
                .containsExactly("at most 8192 bytes at /sessionAttributes: 8194 bytes");
    }

    @Test
    void speech_of_7900_characters_is_valid_and_one_more_is_reported() {
        String frame = "<speak>Go on?</speak>";
        String fits = " ".repeat(SpeechRules.MAX_CHARACTERS - frame.length());

        assertThat(breaches(open(fits + "Go on?", "Say yes."))).isEmpty();
        assertThat(rules(open(fits + " Go on?", "Say yes."))).containsExactly("at most 7900 characters");
    }

    @Test
    void too_many_characters_in_a_reprompt_are_reported() {
        assertThat(breaches(open("Go on?", " ".repeat(8_000) + "Say yes.")))
                .contains("at most 7900 characters at /response/reprompt/outputSpeech: 8023 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fish & chips, yes?",
                "1 < 2, yes?",
                "<p>Yes?",
                "<blink>Yes?</blink>",
                "<break length='2s'/> Yes?",
                "<break/> Yes?",
                "<break time='2'/> Yes?",
                "<break time='-2s'/> Yes?",
                "<break time='10001ms'/> Yes?",
                "<break time='10.5s'/> Yes?",
                "<speak>Yes?</speak>",
                "<?php x?>Yes?",
                "<prosody speed='fast'>Yes?</prosody>"
            })
    void ssml_that_alexa_would_reject_is_reported(String ssml) {
        assertThat(rules(open(ssml, "Say yes."))).contains("SSML that Alexa takes");
    }

    @Test
    void a_sixth_audio_tag_is_reported() {
        String clip = "<audio src='soundbank://soundlibrary/x'/>";

        assertThat(breaches(open(clip.repeat(5) + "Yes?", "Say yes."))).isEmpty();
        assertThat(rules(open(clip.repeat(6) + "Yes?", "Say yes."))).containsExactly("SSML that Alexa takes");
    }

    @Test
    void more_than_230_seconds_of_speech_and_silence_are_reported() {
        String silence = "<break time='10s'/>";

        assertThat(breaches(open(silence.repeat(22) + "Yes?", "Say yes."))).isEmpty();
        assertThat(rules(open(silence.repeat(23) + "Yes?", "Say yes."))).containsExactly("at most 230 s");
        assertThat(rules(open("Yes?", silence.repeat(23) + "Say yes."))).containsExactly("at most 230 s");
    }

    @Test
    void plain_text_is_reported() {
        assertThat(rules("{\"outputSpeech\":{\"type\":\"PlainText\",\"text\":\"Hi.\"},\"shouldEndSession\":true}"))
                .contains("speech as SSML");
    }

    @ParameterizedTest
    @CsvSource({
        "You are welcome.,Say yes.,/response/outputSpeech",
        "Really? I see.,Say yes.,/response/outputSpeech",
        "As they say.,Say yes.,/response/outputSpeech",
        "Go on?,Think about it.,/response/reprompt/outputSpeech"
    })
    void an_open_response_without_a_question_or_invitation_at_the_end_is_reported(
            String said, String again, String place) {
        assertThat(GUARD.check(enveloped(open(said, again)), INTENT))
                .extracting(Violation::rule, Violation::place)
                .containsExactly(tuple("a question or an invitation at the end", place));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Say start when you are in place.",
                "To go on, say: Alexa, resume.",
                "You can also name a tool.",
                "You can say next.",
                "Say yes to go on, name a move, or say stop.",
                "Ready? <break time='3s'/>"
            })
    void every_kind_of_invitation_is_recognized(String said) {
        assertThat(breaches(open(said, said))).isEmpty();
    }

    @Test
    void an_open_response_without_a_reprompt_is_reported() {
        assertThat(rules("{\"outputSpeech\":" + speech("Go on?") + ",\"shouldEndSession\":false}"))
                .containsExactly("a reprompt where the session stays open");
    }

    @Test
    void a_reprompt_without_words_is_reported() {
        String answer = "{\"outputSpeech\":" + speech("Go on?") + ",\"reprompt\":{},\"shouldEndSession\":false}";

        assertThat(rules(answer)).contains("a reprompt with words");
    }

    @Test
    void a_closing_response_with_a_question_is_reported() {
        assertThat(rules(closing("Shall we? Take care."))).containsExactly("no question in a closing answer");
    }

    @Test
    void a_closing_response_with_a_reprompt_is_reported() {
        assertThat(rules(open("Take care.", "Say yes.").replace("false", "true")))
                .containsExactly("no reprompt in a closing answer");
    }

    @Test
    void a_spoken_response_without_shouldEndSession_is_reported() {
        assertThat(rules("{\"outputSpeech\":" + speech("Hello.") + "}"))
                .containsExactly("a spoken answer that says whether the session ends");
    }

    @Test
    void a_response_that_listens_without_speech_is_reported() {
        assertThat(rules("{\"shouldEndSession\":false}")).containsExactly("words, or an empty response");
    }

    @Test
    void shouldEndSession_as_text_is_reported() {
        assertThat(rules(closing("Bye.").replace("true", "\"true\""))).contains("true or false");
    }

    @Test
    void a_card_over_8000_characters_is_reported() {
        String fits = "{\"card\":{\"type\":\"Simple\",\"title\":\"ab\",\"content\":\"" + "x".repeat(7_998) + "\"},"
                + closing("Bye.").substring(1);

        assertThat(breaches(fits)).isEmpty();
        assertThat(rules(fits.replace("\"ab\"", "\"abc\""))).containsExactly("at most 8000 characters");
    }

    @Test
    void an_unknown_card_is_reported() {
        assertThat(rules("{\"card\":{\"type\":\"Post\"}," + closing("Bye.").substring(1)))
                .containsExactly("a known kind of card");
    }

    @Test
    void a_directive_without_its_interface_on_the_device_is_reported() {
        String answer = "{\"directives\":[{\"type\":\"Alexa.Presentation.APL.RenderDocument\"}],"
                + closing("Bye.").substring(1);
        RequestFacts screen = new RequestFacts("IntentRequest", Set.of("Alexa.Presentation.APL"));

        assertThat(GUARD.check(enveloped(answer), screen)).isEmpty();
        assertThat(breaches(answer))
                .containsExactly("a directive only to a device with its interface at"
                        + " /response/directives/0: Alexa.Presentation.APL.RenderDocument");
    }

    @Test
    void an_unknown_directive_is_reported() {
        assertThat(rules("{\"directives\":[{\"type\":\"Lights.Off\"}],"
                        + closing("Bye.").substring(1)))
                .containsExactly("a known directive");
    }

    @Test
    void speech_in_response_to_the_end_of_a_session_is_reported() {
        assertThat(GUARD.check(enveloped(closing("Bye.")), new RequestFacts("SessionEndedRequest", Set.of())))
                .extracting(Violation::rule)
                .containsExactly("an empty response to the end of a session");
    }

    @Test
    void the_failure_names_the_situation_the_rule_and_the_place() {
        assertThatThrownBy(() -> GUARD.hold("stop while fresh", enveloped(closing("Why?")), INTENT))
                .hasMessage("stop while fresh\n  no question in a closing answer at /response/outputSpeech: Why?");
    }

    private static List<String> rules(String response) {
        return GUARD.check(enveloped(response), INTENT).stream()
                .map(Violation::rule)
                .toList();
    }

    private static List<String> breaches(String response) {
        return GUARD.check(enveloped(response), INTENT).stream()
                .map(Violation::toString)
                .toList();
    }

    private static String open(String said, String again) {
        return "{\"outputSpeech\":" + speech(said) + ",\"reprompt\":{\"outputSpeech\":" + speech(again)
                + "},\"shouldEndSession\":false}";
    }

    private static String closing(String said) {
        return "{\"outputSpeech\":" + speech(said) + ",\"shouldEndSession\":true}";
    }

    private static String speech(String ssml) {
        return "{\"type\":\"SSML\",\"ssml\":\"<speak>" + ssml + "</speak>\"}";
    }

    private static byte[] enveloped(String response) {
        return bytes("{\"version\":\"1.0\",\"response\":" + response + "}");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
