package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Thousands of things said at random, at any second, through Lambda's entry. Every answer passes the guard of limits and
 * rules, and what a device would play is held against where the skill thinks the listener is. {@code -Dwalk=100000} takes
 * a longer walk, {@code -Dwalk.seed=2} another.
 */
class RandomWalkTest {
    private static final int UTTERANCES = Integer.getInteger("walk", 20_000);
    private static final int WALKERS = 4;
    private static final int SEED = Integer.getInteger("walk.seed", 1);

    @Test
    void whatever_is_said_whenever_the_place_and_the_minute_hold() {
        WalkFigures figures = walk();
        System.out.println(figures.describe());

        assertThat(figures.faults()).as("seed %s", SEED).isEmpty();
        assertThat(figures.finished()).as("sides worked to their end").hasSizeGreaterThan(UTTERANCES / 100);
    }

    /** Several listeners at once, each with a skill and a share of its own, so that every run is the same. */
    private static WalkFigures walk() {
        Signals signals = Signals.read(ClassPathContent.root());
        Map<String, List<Said>> sayings = Said.byIntent();
        WalkFigures all = new WalkFigures();
        IntStream.range(0, WALKERS)
                .parallel()
                .mapToObj(walker -> walk(walker, signals, sayings))
                .forEachOrdered(all::add);
        return all;
    }

    private static WalkFigures walk(int walker, Signals signals, Map<String, List<Said>> sayings) {
        RunningSkill skill = RunningSkill.start();
        WalkFigures figures = new WalkFigures();
        for (int session = walker; figures.utterances < UTTERANCES / WALKERS; session += WALKERS) {
            SplittableRandom random = new SplittableRandom(SEED * 1_000_003L + session);
            Listener listener = new Listener(sayings, random.nextInt(3) > 0);
            new WalkedSession(skill, signals, figures, random, session).walk(listener);
        }
        return figures;
    }
}
