package looselegs.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatorOptionsTest {
    @Test
    void the_default_is_real_time_in_american_english() {
        SimulatorOptions options = SimulatorOptions.parse(List.of());

        assertThat(options.fast()).isFalse();
        assertThat(options.locale()).isEmpty();
        assertThat(options.serve()).isEmpty();
        assertThat(options.seed()).isEmpty();
        assertThat(options.state()).isEmpty();
        assertThat(options.noState()).isFalse();
    }

    @Test
    void every_option_is_parsed() {
        SimulatorOptions options = SimulatorOptions.parse(List.of(
                "--fast",
                "--json",
                "--silent",
                "--live",
                "--locale",
                "en-GB",
                "--at",
                "2026-11-23T18:00:00Z",
                "--seed",
                "-4"));

        assertThat(options.fast() && options.json() && options.silent() && options.live())
                .isTrue();
        assertThat(options.locale()).contains("en-GB");
        assertThat(options.at()).contains(FastRun.START);
        assertThat(options.seed()).contains(-4L);
        assertThat(SimulatorOptions.parse(List.of("--serve", "0")).serve()).contains(0);
        assertThat(SimulatorOptions.parse(List.of("--state", "here")).state()).contains(Path.of("here"));
        assertThat(SimulatorOptions.parse(List.of("--no-state")).noState()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "--nope, unknown option --nope",
        "loud, unknown option loud",
        "--locale, --locale needs a value",
        "--locale --fast, --locale needs a value",
        "--serve 70000, 70000 is not a port",
        "--serve x, x' is not a whole number",
        "--fast --at noon, noon' is not an instant",
        "--at 2026-11-23T18:00:00Z, --at needs --fast",
        "--fast --serve 1, cannot be combined",
        "--state, --state needs a value",
        "--state here --no-state, cannot be combined"
    })
    void an_invalid_option_is_rejected_with_a_reason(String line, String reason) {
        assertThatThrownBy(() -> SimulatorOptions.parse(List.of(line.split(" ", -1))))
                .isInstanceOf(SimulatorOptionException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void help_lists_every_option() {
        FastRun run = FastRun.withOptions(new FakeSkill(), "", List.of("--help"));

        assertThat(run.out())
                .contains(
                        "--fast",
                        "--at",
                        "--seed",
                        "--json",
                        "--locale",
                        "--serve",
                        "--silent",
                        "--live",
                        "--state",
                        "--no-state",
                        "--help");
        assertThat(run.code()).isZero();
    }

    @Test
    void an_invalid_option_prints_one_line_and_exits_with_2() {
        FastRun run = FastRun.withOptions(new FakeSkill(), "", List.of("--nope"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("unknown option --nope; --help lists them\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx-XX", "../../en-US"})
    void the_error_for_an_unknown_locale_lists_the_known_ones(String locale) {
        FastRun run = FastRun.withOptions(new FakeSkill(), "", List.of("--locale", locale));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("no interaction model for " + locale + "; there is: en-US\n");
    }

    @Test
    void an_invalid_script_line_exits_with_2() {
        FastRun run = FastRun.of(new FakeSkill(), "+soon");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'+soon' is not a time");
    }

    @Test
    void without_input_the_simulator_exits_at_once_with_0() {
        FakeSkill skill = new FakeSkill();

        FastRun run = FastRun.withOptions(skill, "", List.of("--silent"));

        assertThat(run.code()).isZero();
        assertThat(skill.requests()).isEmpty();
        assertThat(run.out()).contains("open tea garden");
    }
}
