package looselegs.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import looselegs.golden.Golden;
import looselegs.language.ShippedLanguage;
import looselegs.pacing.SpokenLength;
import looselegs.practice.Input;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;
import looselegs.practice.Query;
import looselegs.speech.Speech;
import org.junit.jupiter.api.Test;

/** How a place was found, as {@code --explain} prints it. */
class EstimateTextTest {
    private static final Path GOLDEN = Path.of("src/test/resources/playback/estimates.txt");
    private static final Instant SENT = Instant.parse("2026-11-23T18:00:00Z");
    private static final Input QUESTION = new Query.Progress(Query.ProgressQuestion.TIME_LEFT_SIDE);

    private final StepScripts scripts = new StepScripts(ShippedLanguage.PACK);

    @Test
    void a_place_is_explained_a_line_a_fact() {
        String text = "# During the answer before the timeline\n" + explain(Duration.ofSeconds(2))
                + "\n# While something is said\n" + explain(Duration.ofSeconds(18))
                + "\n# In a silence of the work\n" + explain(Duration.ofSeconds(70))
                + "\n# After everything was heard\n" + explain(Duration.ofMinutes(20));

        Golden.assertMatches(GOLDEN, text, EstimateTextTest.class);
    }

    @Test
    void a_request_while_nothing_plays_is_no_interruption() {
        Playback idle = new Playback(scripts, Practice.fresh(0));

        assertThat(new PositionEstimator(idle).estimate(QUESTION, SENT).isInterruption())
                .isFalse();
    }

    private String explain(Duration after) {
        Playback sent = new Playback(scripts, playing());
        return EstimateText.write(new PositionEstimator(sent).estimate(QUESTION, SENT.plus(after)));
    }

    /** The outer hip, whose first part was sent after a short answer. */
    private Practice playing() {
        Practice chosen = Practice.fresh(0).withRoutine(List.of("outer-hip"), new PracticeState.Idle());
        return new PartComposer(new Playback(scripts, chosen))
                .play(Speech.of("Here we go."), chosen.options().beginningOf(0), SENT)
                .orElseThrow()
                .practice()
                .with(new Practice.Sent(SENT, SpokenLength.NOTHING, SpokenLength.NOTHING));
    }
}
