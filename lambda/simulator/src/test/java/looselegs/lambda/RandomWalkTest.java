package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import looselegs.content.ClassPathContent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests thousands of random utterances at random seconds through the Lambda entry. Every response must pass the guard, and the
 * position in the session must match what a device would have played. {@code -Dwalk=100000} takes longer walks,
 * {@code -Dwalk.seed=7} another one, {@code -Dwalk.seeds=1..50} many. A failure prints a script for the simulator, which
 * replays the session for a listener without earlier ones.
 */
@Tag("walk")
class RandomWalkTest {
    private static final int UTTERANCES = Integer.getInteger("walk", 4_000);
    private static final int WALKERS = 4;

    static IntStream seeds() {
        String range = System.getProperty("walk.seeds", System.getProperty("walk.seed", "1..5"));
        String[] ends = range.split("\\.\\.", -1);
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_position_and_the_minute_hold_whatever_is_said_whenever(int seed) {
        WalkFigures figures = walk(seed);
        System.out.println("seed " + seed + ": " + figures.describe());

        assertThat(figures.faults()).as("seed %s", seed).isEmpty();
        assertThat(figures.finished()).as("sides worked to their end").hasSizeGreaterThan(UTTERANCES / 100);
    }

    /** Runs several listeners at once. Each has its own skill and its own share, so that every run is the same. */
    private static WalkFigures walk(int seed) {
        Signals signals = Signals.read(ClassPathContent.root());
        Map<String, List<SpokenRequest>> sayings = SpokenRequest.byIntent();
        WalkFigures all = new WalkFigures();
        IntStream.range(0, WALKERS)
                .parallel()
                .mapToObj(walker -> walk(seed, walker, signals, sayings))
                .forEachOrdered(all::add);
        return all;
    }

    private static WalkFigures walk(int seed, int walker, Signals signals, Map<String, List<SpokenRequest>> sayings) {
        RunningSkill skill = RunningSkill.start();
        WalkFigures figures = new WalkFigures();
        for (int session = walker; figures.utterances < UTTERANCES / WALKERS; session += WALKERS) {
            SplittableRandom random = new SplittableRandom(seed * 1_000_003L + session);
            Listener listener = new Listener(sayings, random.nextInt(3) > 0);
            new WalkedSession(skill, signals, figures, random, session).walk(listener);
        }
        return figures;
    }
}
