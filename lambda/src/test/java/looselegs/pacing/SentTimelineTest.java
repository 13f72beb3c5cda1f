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
    void at_the_planned_rate_heard_time_is_planned_time() {
        assertThat(MOVE.plannedTime(seconds(23.4), VoiceRate.STANDARD)).isEqualTo(seconds(23.4));
        assertThat(MOVE.lengthAt(VoiceRate.STANDARD)).isEqualTo(MOVE.timeline().length());
    }

    @Test
    void a_slow_voice_lengthens_only_the_words() {
        assertThat(MOVE.lengthAt(SLOW)).isEqualTo(seconds(62 + 14 / 0.8));
    }

    @Test
    void after_the_same_time_a_slow_voice_has_said_less() {
        assertThat(MOVE.plannedTime(seconds(5 + 10 + 2.5 + 3), SLOW)).isEqualTo(seconds(4 + 10 + 2 + 3));
        assertThat(MOVE.positionAt(seconds(20.5), SLOW)).contains(new Position(0, Phase.WORK, Side.LEFT, seconds(3)));
    }

    @Test
    void within_a_spoken_cue_times_are_proportional() {
        assertThat(MOVE.plannedTime(seconds(17.5 + 4 + 5), SLOW)).isEqualTo(seconds(16 + 4 + 4));
    }

    @Test
    void a_fast_voice_reaches_the_end_sooner() {
        assertThat(MOVE.positionAt(seconds(73.2), new VoiceRate(1.25))).isEmpty();
        assertThat(MOVE.positionAt(seconds(73.1), new VoiceRate(1.25))).isPresent();
    }

    @Test
    void a_time_before_the_beginning_stays_the_same() {
        assertThat(MOVE.plannedTime(seconds(-2), SLOW)).isEqualTo(seconds(-2));
    }

    @Test
    void a_timeline_for_a_slow_voice_is_shorter_at_the_standard_rate() {
        SentTimeline forSlowVoice = new SentTimeline(MOVE.timeline(), SLOW);

        assertThat(forSlowVoice.lengthAt(VoiceRate.STANDARD)).isEqualTo(seconds(62 + 14 * 0.8));
    }
}
