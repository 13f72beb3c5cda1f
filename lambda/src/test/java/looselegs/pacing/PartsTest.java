package looselegs.pacing;

import static looselegs.pacing.Cues.say;
import static looselegs.pacing.Cues.seconds;
import static looselegs.pacing.Cues.section;
import static looselegs.pacing.Cues.silence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {
    private static final Timeline MOVE = new Timeline(List.of(
            section(Phase.ANNOUNCE, Side.LEFT, say("announce", 10)),
            section(Phase.WORK, Side.LEFT, silence(60)),
            section(Phase.STOP, Side.LEFT, say("stop", 1)),
            section(Phase.CHANGE_OVER, Side.RIGHT, say("turn", 5)),
            section(Phase.WORK, Side.RIGHT, silence(60)),
            section(Phase.STOP, Side.RIGHT, say("stop", 1))));

    @Test
    void a_move_as_long_as_the_budget_is_one_part() {
        assertThat(lengths(budget(137), budget(137))).containsExactly(seconds(137));
    }

    @Test
    void a_move_one_millisecond_too_long_is_cut_between_its_sides() {
        assertThat(lengths(budget(136.999), budget(200))).containsExactly(seconds(71), seconds(66));
    }

    @Test
    void the_first_part_may_have_a_smaller_budget_than_the_others() {
        assertThat(lengths(budget(80), budget(500))).containsExactly(seconds(71), seconds(66));
    }

    @Test
    void a_part_is_limited_in_characters_too() {
        Budget few = new Budget(Duration.ofMinutes(10), 6);
        List<SizedSection> two = MOVE.sections().stream()
                .map(section -> SizedSection.of(section, 2 * section.cues().size()))
                .toList();
        assertThat(Parts.cut(two, new Parts.Packing(few, few, false))).hasSize(2);
    }

    @Test
    void a_side_that_exceeds_the_budget_is_reported_with_the_name_of_its_move() {
        assertThatThrownBy(() -> Parts.cut(measured(MOVE), new Parts.Packing(budget(30), budget(30), false)))
                .isInstanceOf(SectionTooLongException.class)
                .hasMessageContaining("move, LEFT side: 71 s");
    }

    @Test
    void no_sections_give_no_parts() {
        assertThat(Parts.cut(List.of(), new Parts.Packing(budget(1), budget(1), false)))
                .isEmpty();
    }

    @Test
    void a_response_has_230_seconds_and_7900_characters() {
        assertThat(Budget.RESPONSE).isEqualTo(new Budget(Duration.ofSeconds(230), 7_900));
    }

    @Test
    void two_moves_that_fit_together_are_one_part() {
        assertThat(Parts.cut(measured(twice()), new Parts.Packing(budget(274), budget(274), false)))
                .hasSize(1);
    }

    @Test
    void two_moves_that_do_not_fit_together_are_cut_between_the_moves() {
        assertThat(Parts.cut(measured(twice()), new Parts.Packing(budget(273), budget(273), false)))
                .extracting(part -> part.timeline().length())
                .containsExactly(seconds(137), seconds(137));
    }

    @Test
    void move_by_move_each_move_has_its_own_part() {
        assertThat(Parts.cut(measured(twice()), new Parts.Packing(budget(500), budget(500), true)))
                .hasSize(2);
    }

    /** Sections that cost no characters. */
    private static List<SizedSection> measured(Timeline timeline) {
        return timeline.sections().stream()
                .map(section -> SizedSection.of(section, 0))
                .toList();
    }

    private static Timeline twice() {
        List<Section> sections = new ArrayList<>(MOVE.sections());
        sections.addAll(MOVE.sections());
        return new Timeline(sections);
    }

    private static List<Duration> lengths(Budget first, Budget later) {
        return Parts.cut(measured(MOVE), new Parts.Packing(first, later, false)).stream()
                .map(part -> part.timeline().length())
                .toList();
    }

    private static Budget budget(double seconds) {
        return new Budget(seconds(seconds), 1_000);
    }
}
