package looselegs.pacing;

import static looselegs.pacing.Cues.say;
import static looselegs.pacing.Cues.seconds;
import static looselegs.pacing.Cues.section;
import static looselegs.pacing.Cues.silence;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentTimelineTest {
    private static final VoiceRate SLOW = new VoiceRate(0.8);

    private static final SentTimeline MOVE = new SentTimeline(
            new Timeline(List.of(
                    section(Phase.SETTLE, Side.LEFT, say("settle", 4), silence(10), say("start", 2)),
                    section(Phase.WORK, Side.LEFT, silence(4), say("roll", 8), silence(48)))),
            VoiceRate.STANDARD);

    @Test
    void at_the_rate_for_which_it_was_laid_nothing_changes() {
        assertThat(MOVE.laidTime(seconds(23.4), VoiceRate.STANDARD)).isEqualTo(seconds(23.4));
        assertThat(MOVE.lengthAt(VoiceRate.STANDARD)).isEqualTo(MOVE.timeline().length());
    }

    @Test
    void a_slow_voice_takes_longer_for_the_words_only() {
        assertThat(MOVE.lengthAt(SLOW)).isEqualTo(seconds(62 + 14 / 0.8));
    }

    @Test
    void with_a_slow_voice_less_has_been_heard() {
        assertThat(MOVE.laidTime(seconds(5 + 10 + 2.5 + 3), SLOW)).isEqualTo(seconds(4 + 10 + 2 + 3));
        assertThat(MOVE.positionAt(seconds(20.5), SLOW)).contains(new Position(0, Phase.WORK, Side.LEFT, seconds(3)));
    }

    @Test
    void within_a_spoken_cue_time_runs_in_proportion() {
        assertThat(MOVE.laidTime(seconds(17.5 + 4 + 5), SLOW)).isEqualTo(seconds(16 + 4 + 4));
    }

    @Test
    void what_a_fast_voice_has_ended_is_over() {
        assertThat(MOVE.positionAt(seconds(73.2), new VoiceRate(1.25))).isEmpty();
        assertThat(MOVE.positionAt(seconds(73.1), new VoiceRate(1.25))).isPresent();
    }

    @Test
    void before_the_beginning_is_before_the_beginning() {
        assertThat(MOVE.laidTime(seconds(-2), SLOW)).isEqualTo(seconds(-2));
    }

    @Test
    void what_was_laid_for_a_slow_voice_is_over_sooner_with_the_standard_one() {
        SentTimeline laid = new SentTimeline(MOVE.timeline(), SLOW);

        assertThat(laid.lengthAt(VoiceRate.STANDARD)).isEqualTo(seconds(62 + 14 * 0.8));
    }
}
