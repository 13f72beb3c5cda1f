package looselegs.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import looselegs.speech.VoiceLoader;
import looselegs.speech.VoiceModel;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundCheckTest {
    private final VoiceModel model = VoiceModel.of(VoiceLoader.load("en-US"));

    /** A voice three times as slow as the model, which takes one more second for the words "too long". */
    private final class SlowVoice implements SpeechProgram {
        private final List<String> said = new ArrayList<>();

        @Override
        public String voice() {
            return "slow";
        }

        @Override
        public boolean isInstalled() {
            return true;
        }

        @Override
        public Duration say(String words) {
            said.add(words);
            return model.timeToSay(words).multipliedBy(3).plusSeconds(words.contains("too long") ? 3 : 0);
        }
    }

    private final SlowVoice slow = new SlowVoice();
    private final SoundCheck check = SoundCheck.with(slow, model).orElseThrow();

    @Test
    void a_voice_that_is_just_slower_agrees_with_the_model() {
        SpeechRecording hearing = check.hear("<speak>Start rolling.<break time='5s'/>And stop.</speak>");

        assertThat(hearing.chunks())
                .allSatisfy(chunk -> assertThat(chunk.measured()).isEqualTo(chunk.model()));
        assertThat(hearing.measured()).isEqualTo(hearing.model());
    }

    @Test
    void consecutive_breaks_add_up_exactly() {
        SpeechRecording hearing = check.hear(
                "<speak><break time='250ms'/>One.<break time='10s'/> <break time='1.5s'/>Two.<break time='3s'/></speak>");

        Duration one = model.timeToSay("One.");
        Duration two = model.timeToSay("Two.");
        assertThat(hearing.chunks())
                .containsExactly(
                        chunk("One.", Duration.ofMillis(250), Duration.ofMillis(250), one),
                        chunk("Two.", Duration.ofMillis(11_500), one.plusMillis(11_750), two));
        assertThat(hearing.model()).isEqualTo(one.plusMillis(11_750).plus(two).plusSeconds(3));
    }

    private static SpeechRecording.Chunk chunk(String words, Duration silence, Duration start, Duration length) {
        return new SpeechRecording.Chunk(words, silence, start, length, start, length);
    }

    @Test
    void words_longer_than_in_the_model_delay_only_the_measured_times() {
        SpeechRecording hearing = check.hear("<speak>This is too long.<break time='2s'/>Stop.</speak>");

        SpeechRecording.Chunk stop = hearing.chunks().getLast();
        assertThat(stop.measuredStart()).isEqualTo(stop.modelStart().plusSeconds(1));
    }

    @Test
    void repeated_words_are_measured_once() {
        check.hear("<speak>Breathe out slowly.<break time='1s'/>Breathe out slowly.</speak>");

        assertThat(slow.said).containsOnlyOnce("Breathe out slowly.");
    }

    @Test
    void tags_around_words_are_removed() {
        SpeechRecording hearing = check.hear(
                "<speak><p><s>Roll <emphasis level='strong'>up</emphasis></s><s>Press in"
                        + " <say-as interpret-as='spell-out'>cpr</say-as></s></p>The <sub alias='I T'>IT</sub> band &amp; more</speak>");

        assertThat(hearing.chunks())
                .extracting(SpeechRecording.Chunk::words)
                .containsExactly("Roll up. Press in C P R. The I T band & more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<speak>a & b</speak>",
                "<p>a</p>",
                "<speak><audio src='soundbank://x'/></speak>",
                "<speak><break/></speak>",
                "<speak><break time='5'/></speak>"
            })
    void a_tag_of_unknown_length_is_rejected(String ssml) {
        assertThatIllegalArgumentException().isThrownBy(() -> check.hear(ssml));
    }

    @Test
    void a_missing_program_gives_no_check() {
        assertThat(SoundCheck.with(new InstalledVoice("none", List.of("no-such-program-here")), model))
                .isEmpty();
    }

    static Stream<SpeechProgram> installedVoices() {
        return InstalledVoice.all().stream();
    }

    @ParameterizedTest
    @MethodSource("installedVoices")
    void a_real_voice_takes_about_as_long_as_the_model_predicts(SpeechProgram program) {
        assumeTrue(program.isInstalled(), program.voice() + " is not installed");
        SoundCheck real = SoundCheck.with(program, model).orElseThrow();

        SpeechRecording hearing = real.hear("<speak>Slide the ball up to the next tender place.<break time='5s'/>"
                + "<break time='5s'/>Stay there, and breathe out slowly.<break time='10s'/>Ten seconds left.</speak>");
        hearing.chunks().forEach(chunk -> System.out.println(real.voice() + " " + chunk));

        assertThat(hearing.measured().minusSeconds(20).toMillis())
                .isCloseTo(hearing.model().minusSeconds(20).toMillis(), Percentage.withPercentage(20));
    }
}
