package looselegs.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkillResponseReaderTest {
    private static final String TEN_SECONDS = "<break time='10s'/>";
    private final SkillResponseReader reader = new SkillResponseReader(words -> Duration.ofSeconds(1));

    @Test
    void speech_of_7999_characters_is_accepted_and_one_more_is_rejected() {
        int frame = "<speak></speak>".length();

        assertThat(read(FakeSkill.closing("x".repeat(7999 - frame))).problems()).isEmpty();
        assertThat(read(FakeSkill.closing("x".repeat(8000 - frame))).problems())
                .containsExactly("the speech: 8000 characters, must be under 8000");
    }

    @Test
    void speech_of_240_seconds_is_accepted_and_more_is_rejected() {
        assertThat(read(FakeSkill.closing(TEN_SECONDS.repeat(24))).problems()).isEmpty();
        assertThat(read(FakeSkill.closing(TEN_SECONDS.repeat(24) + "x")).problems())
                .containsExactly("the speech: 241 s is longer than 240 s");
    }

    @Test
    void the_reprompt_is_checked_too() {
        assertThat(read(FakeSkill.asking("fine", "<i>not</i>")).problems())
                .containsExactly("the reprompt: Alexa has no tag <i>");
    }

    @Test
    void a_response_of_24_kb_is_accepted_and_one_more_byte_is_rejected() {
        String answer = FakeSkill.closing("hello");
        String full = answer + " ".repeat(24 * 1024 - answer.length());

        assertThat(read(full).problems()).isEmpty();
        assertThat(read(full + " ").problems()).containsExactly("the response has 24577 bytes, more than 24576");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[]", "{"})
    void a_response_that_is_not_a_json_object_is_rejected(String answer) {
        assertThat(read(answer).problems()).hasSize(1);
    }

    @Test
    void plain_text_is_spoken_verbatim() {
        SkillResponse answer =
                read("{\"response\":{\"outputSpeech\":{\"type\":\"PlainText\",\"text\":\"salt & <pepper>\"}}}");

        assertThat(answer.problems()).isEmpty();
        assertThat(answer.speech().pieces())
                .containsExactly(new SpeechPiece.Words("salt & <pepper>", Duration.ofSeconds(1)));
    }

    @Test
    void an_unknown_type_of_speech_is_rejected() {
        assertThat(read("{\"response\":{\"outputSpeech\":{\"type\":\"Song\",\"text\":\"la\"}}}")
                        .problems())
                .containsExactly("the speech: its type is neither SSML nor PlainText");
    }

    private SkillResponse read(String json) {
        return reader.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
