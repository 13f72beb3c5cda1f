package looselegs.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AllowancesTest {
    private final SampleChoice small = choice("(stop|wait)");
    private final SampleChoice large = choice("(a|b|c|d) (e|f|g|h) (i|j|k|l) [m] [n]");

    @Test
    void what_covers_the_branches_is_always_allowed() {
        assertThat(Allowances.share(List.of(small, large), 0)).containsExactly(small.needed(), large.needed());
    }

    @Test
    void what_is_left_over_goes_to_those_that_have_more_to_say() {
        assertThat(Allowances.share(List.of(small, large), 50)).containsExactly(2, 48);
    }

    @Test
    void nobody_gets_more_than_there_is() {
        assertThat(Allowances.share(List.of(small, large), 10_000)).containsExactly(2, large.possible());
    }

    @Test
    void two_alike_get_alike() {
        assertThat(Allowances.share(List.of(large, large), 100)).containsExactly(50, 50);
    }

    private static SampleChoice choice(String line) {
        return new SampleChoice(List.of(Written.template(line)), Written.noRules());
    }
}
