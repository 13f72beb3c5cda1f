package looselegs.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the SSML of sentences and silences, and its size. */
class SsmlWriterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            Roll the IT band.|Roll the <say-as interpret-as="characters">IT</say-as> band.
            IT|<say-as interpret-as="characters">IT</say-as>
            Your DVT, or ITB?|Your <say-as interpret-as="characters">DVT</say-as>, or <say-as interpret-as="characters">ITB</say-as>?
            A ball. I stop. OKAY|A ball. I stop. <say-as interpret-as="characters">OKAY</say-as>
            ABCDEF is no such word|ABCDEF is no such word
            ITs, IT2, 2IT, x_IT and sIT|ITs, IT2, 2IT, x_IT and sIT
            Öl und ÄÖ|Öl und <say-as interpret-as="characters">ÄÖ</say-as>
            this & <that>|this &amp; &lt;that&gt;""")
    void sentences_become_ssml_that_a_voice_reads_correctly(String words, String ssml) {
        assertThat(SsmlWriter.write(Speech.of(words))).isEqualTo(ssml);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 9, 10, 999, 1_000, 9_999, 10_000, 10_001, 19_999, 20_000, 183_456})
    void the_size_of_a_silence_is_the_length_of_its_tags(long millis) {
        Duration silence = Duration.ofMillis(millis);

        assertThat(SsmlWriter.sizeOf(silence))
                .isEqualTo(SsmlWriter.write(Speech.silence(silence)).length());
    }

    @Test
    void the_size_of_words_is_the_length_of_their_ssml() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder words = new StringBuilder();
            for (int j = random.nextInt(12); j > 0; j--) {
                words.append("IT ABC x é & < 7_Ä.’\n😀".charAt(random.nextInt(20)));
            }
            String text = words.toString();
            assertThat(SsmlWriter.sizeOf(Speech.of(text)))
                    .as(text)
                    .isEqualTo(SsmlWriter.write(Speech.of(text)).length());
        }
    }
}
