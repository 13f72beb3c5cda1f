package looselegs.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllableCountTest {
    @ParameterizedTest
    @CsvSource({"hip, 204", "outer hip, 612", "'...', 0", "30, 408"})
    void syllables_take_their_share_of_a_second(String words, long millis) {
        assertThat(new SyllableCount().of(words)).isEqualTo(Duration.ofMillis(millis));
    }
}
