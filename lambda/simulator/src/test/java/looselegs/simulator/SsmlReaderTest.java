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
    void words_and_breaks_take_their_turns() {
        assertThat(read("one two<break time='2s'/>three<break time=\"500ms\"/>"))
                .containsExactly(words("one two", 2), silence(2000), words("three", 1), silence(500));
        assertThat(problems).isEmpty();
    }

    @Test
    void breaks_that_follow_each_other_are_one_silence() {
        assertThat(read("<break time='10s'/> <break time='10s'/>\n<p><break time='1.5s'/></p>"))
                .containsExactly(silence(21_500));
        assertThat(problems).isEmpty();
    }

    @Test
    void white_space_and_tags_within_words_do_not_cut_them() {
        assertThat(read("one\n  <emphasis level='strong'>two</emphasis> <w role='x'>three</w>."))
                .containsExactly(words("one two three.", 3));
    }

    @Test
    void long_text_is_cut_into_lines_at_the_ends_of_sentences() {
        String sentence = "a bc ".repeat(15).strip() + ".";

        assertThat(read(sentence + " " + sentence)).containsExactly(words(sentence, 30), words(sentence, 30));
    }

    @Test
    void an_alias_is_said_instead_of_the_text() {
        assertThat(read("<sub alias='iliotibial band'>IT band</sub> now"))
                .containsExactly(words("iliotibial band now", 3));
    }

    @ParameterizedTest
    @CsvSource({"50%, 2000", "200%, 500", "x-slow, 2000", "medium, 1000"})
    void a_rate_stretches_the_words_and_not_the_breaks(String rate, long millis) {
        assertThat(read("<prosody rate='" + rate + "'>one<break time='1s'/></prosody>two"))
                .containsExactly(
                        new SpeechPiece.Words("one", Duration.ofMillis(millis)), silence(1000), words("two", 1));
    }

    @Test
    void a_clip_takes_a_second() {
        assertThat(read("<audio src='soundbank://bell'/>"))
                .containsExactly(new SpeechPiece.Clip("soundbank://bell", Duration.ofSeconds(1)));
    }

    @Test
    void amazons_own_tags_are_known() {
        assertThat(read("<amazon:effect name='whispered'>hush</amazon:effect>")).containsExactly(words("hush", 1));
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a & b, not well-formed",
        "<p>open, not well-formed",
        "<b>bold</b>, <b> is no tag",
        "<break time='11s'/>, longer than 10 s",
        "<break time='10001ms'/>, longer than 10 s",
        "<break time='3'/>, no length of a break",
        "<break strength='huge'/>, no strength",
        "<speak>x</speak>, stands inside",
        "<prosody rate='10%'>x</prosody>, no rate"
    })
    void what_alexa_would_refuse_is_named(String ssml, String problem) {
        read(ssml);

        assertThat(problems).singleElement().asString().contains(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<break time='10s'/>", "<break time='10000ms'/>", "&amp;", "<break/>"})
    void what_alexa_takes_is_no_problem(String ssml) {
        read(ssml);

        assertThat(problems).isEmpty();
    }

    @Test
    void another_outermost_tag_is_a_problem() {
        SsmlReader.read("<p>hello</p>", FastRun.SECOND_A_WORD, problems);

        assertThat(problems).containsExactly("the outermost tag is not <speak>");
    }

    @Test
    void five_clips_are_taken_and_six_are_not() {
        read("<audio src='x'/>".repeat(5));
        assertThat(problems).isEmpty();

        read("<audio src='x'/>".repeat(6));
        assertThat(problems).containsExactly("6 audio tags are more than 5");
    }

    private List<SpeechPiece> read(String ssml) {
        return SsmlReader.read("<speak>" + ssml + "</speak>", FastRun.SECOND_A_WORD, problems)
                .pieces();
    }

    private static SpeechPiece words(String text, int seconds) {
        return new SpeechPiece.Words(text, Duration.ofSeconds(seconds));
    }

    private static SpeechPiece silence(long millis) {
        return new SpeechPiece.Silence(Duration.ofMillis(millis));
    }
}
