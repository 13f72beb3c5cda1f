package looselegs.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EspeakVoiceTest {
    @Test
    void a_missing_program_causes_no_error() {
        EspeakVoice voice = new EspeakVoice("no-such-program-anywhere", "en");

        assertThatCode(() -> {
                    voice.say("hello", Duration.ofSeconds(1));
                    voice.say("hello again", Duration.ofSeconds(1));
                    voice.hush();
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"one two three, 1000, 180", "one, 10000, 100", "one two, 10, 300", "one, 0, 300"})
    void the_speed_fits_the_time_but_stays_intelligible(String words, long millis, int speed) {
        assertThat(EspeakVoice.wordsAMinute(words, Duration.ofMillis(millis))).isEqualTo(speed);
    }
}
