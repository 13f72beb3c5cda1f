package looselegs.pacing;

import static looselegs.pacing.Cues.say;
import static looselegs.pacing.Cues.seconds;
import static looselegs.pacing.Cues.section;
import static looselegs.pacing.Cues.silence;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is left of a section after some of it was heard. */
class SectionTest {
    private static final Cue.Say LIE_DOWN = say("lie down", 4);
    private static final Cue.Say START = say("start", 2);
    private static final Section SETTLE = section(Phase.SETTLE, Side.LEFT, LIE_DOWN, silence(10), START);
    private static final Section WORK = section(Phase.WORK, Side.LEFT, silence(50), say("ten seconds", 2), silence(8));

    @Test
    void past_the_end_of_a_settle_phase_the_start_cue_is_said_again() {
        assertThat(SETTLE.after(seconds(30)).cues()).containsExactly(START);
        assertThat(SETTLE.after(seconds(30)).done()).isEqualTo(seconds(14));
    }

    @Test
    void at_the_very_end_of_a_settle_phase_the_start_cue_is_said_again() {
        assertThat(SETTLE.after(seconds(16)).cues()).containsExactly(START);
    }

    @Test
    void one_millisecond_before_the_end_of_a_settle_phase_the_start_cue_is_repeated_whole() {
        Section rest = SETTLE.after(seconds(15.999));

        assertThat(rest.cues()).containsExactly(START);
        assertThat(rest.done()).isEqualTo(seconds(15.999));
    }

    @Test
    void last_words_with_a_silence_after_them_are_said_again_with_the_silence() {
        Section section = section(Phase.SETTLE, Side.LEFT, LIE_DOWN, START, silence(3));

        assertThat(section.after(seconds(9)).cues()).containsExactly(START, silence(3));
    }

    @Test
    void at_the_end_of_the_work_nothing_is_said_again() {
        assertThat(WORK.after(seconds(60)).cues()).isEmpty();
        assertThat(WORK.after(seconds(61)).cues()).isEmpty();
    }

    @Test
    void one_millisecond_of_the_work_is_left_as_silence() {
        assertThat(WORK.after(seconds(59.999)).cues()).containsExactly(silence(0.001));
    }

    @Test
    void a_cue_that_was_begun_in_the_work_is_silence_for_the_rest_of_its_time() {
        Section rest = WORK.after(seconds(50.001));

        assertThat(rest.cues()).containsExactly(new Cue.Silence("ten seconds", seconds(1.999)), silence(8));
        assertThat(rest.length()).isEqualTo(seconds(9.999));
    }

    @Test
    void a_section_is_whole_before_its_beginning() {
        assertThat(SETTLE.after(seconds(0))).isEqualTo(SETTLE);
    }
}
