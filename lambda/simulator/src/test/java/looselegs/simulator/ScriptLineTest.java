package looselegs.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptLineTest {
    @ParameterizedTest
    @CsvSource({"+35s, 35000", "+1m20s, 80000", "+500ms, 500", "+2m, 120000", "+1.5s, 1500", "+ 1m 5s, 65000", "+0s, 0"
    })
    void a_line_with_a_plus_is_a_wait(String line, long millis) {
        assertThat(ScriptLine.parse(line)).contains(new ScriptLine.Wait(Duration.ofMillis(millis)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+", "+s", "+soon", "+5", "+5s3m", "+-5s", "+5x"})
    void the_error_for_a_plus_without_a_time_shows_the_line(String line) {
        assertThatThrownBy(() -> ScriptLine.parse(line))
                .isInstanceOf(SimulatorOptionException.class)
                .hasMessageContaining("'" + line + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "# a comment", "  # another"})
    void blank_lines_and_comments_are_ignored(String line) {
        assertThat(ScriptLine.parse(line)).isEmpty();
    }
}
