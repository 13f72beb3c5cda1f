package looselegs.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SsmlReaderTest {
    private final List<String> problems = new ArrayList<>();

    @Test
    void words_and_breaks_alternate() {
        assertThat(read("one two<break time='2s'/>three<break time=\"500ms\"/>"))
                .containsExactly(words("one two", 2), silence(2000), words("three", 1), silence(500));
        assertThat(problems).isEmpty();
    }

    @Test
    void consecutive_breaks_are_one_silence() {
        assertThat(read("<break time='10s'/> <break time='10s'/>\n<p><break time='1.5s'/></p>"))
                .containsExactly(silence(21_500));
        assertThat(problems).isEmpty();
    }

    @Test
    void white_space_and_inline_tags_do_not_split_words() {
        assertThat(read("one\n  <emphasis level='strong'>two</emphasis> <w role='x'>three</w>."))
                .containsExactly(words("one two three.", 3));
    }

    @Test
    void long_text_is_split_into_lines_of_whole_sentences() {
        String sentence = "a bc ".repeat(15).strip() + ".";

        assertThat(read(sentence + " " + sentence)).containsExactly(words(sentence, 30), words(sentence, 30));
    }

    @Test
    void an_alias_replaces_the_text() {
        assertThat(read("<sub alias='iliotibial band'>IT band</sub> now"))
                .containsExactly(words("iliotibial band now", 3));
    }

    @ParameterizedTest
    @CsvSource({"50%, 2000", "200%, 500", "x-slow, 2000", "medium, 1000"})
    void a_rate_changes_the_words_but_not_the_breaks(String rate, long millis) {
        assertThat(read("<prosody rate='" + rate + "'>one<break time='1s'/></prosody>two"))
                .containsExactly(
                        new SpeechPiece.Words("one", Duration.ofMillis(millis)), silence(1000), words("two", 1));
    }

    @Test
    void an_audio_clip_takes_one_second() {
        assertThat(read("<audio src='soundbank://bell'/>"))
                .containsExactly(new SpeechPiece.Clip("soundbank://bell", Duration.ofSeconds(1)));
    }

    @Test
    void amazons_own_tags_are_accepted() {
        assertThat(read("<amazon:effect name='whispered'>hush</amazon:effect>")).containsExactly(words("hush", 1));
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a & b, not well-formed",
        "<p>open, not well-formed",
        "<b>bold</b>, Alexa has no tag <b>",
        "<break time='11s'/>, longer than 10 s",
        "<break time='10001ms'/>, longer than 10 s",
        "<break time='3'/>, not a length of a break",
        "<break strength='huge'/>, not a strength",
        "<speak>x</speak>, <speak> is not the outermost tag",
        "<prosody rate='10%'>x</prosody>, not a rate"
    })
    void each_reason_to_reject_a_document_is_reported(String ssml, String problem) {
        read(ssml);

        assertThat(problems).singleElement().asString().contains(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<break time='10s'/>", "<break time='10000ms'/>", "&amp;", "<break/>"})
    void valid_ssml_has_no_problems(String ssml) {
        read(ssml);

        assertThat(problems).isEmpty();
    }

    @Test
    void any_other_outermost_tag_is_a_problem() {
        SsmlReader.read("<p>hello</p>", FastRun.ONE_SECOND_PER_WORD, problems);

        assertThat(problems).containsExactly("the outermost tag is not <speak>");
    }

    @Test
    void five_audio_clips_are_accepted_and_six_are_rejected() {
        read("<audio src='x'/>".repeat(5));
        assertThat(problems).isEmpty();

        read("<audio src='x'/>".repeat(6));
        assertThat(problems).containsExactly("6 audio tags are more than 5");
    }

    private List<SpeechPiece> read(String ssml) {
        return SsmlReader.read("<speak>" + ssml + "</speak>", FastRun.ONE_SECOND_PER_WORD, problems)
                .pieces();
    }

    private static SpeechPiece words(String text, int seconds) {
        return new SpeechPiece.Words(text, Duration.ofSeconds(seconds));
    }

    private static SpeechPiece silence(long millis) {
        return new SpeechPiece.Silence(Duration.ofMillis(millis));
    }
}
