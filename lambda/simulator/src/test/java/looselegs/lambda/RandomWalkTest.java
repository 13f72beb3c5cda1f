package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import looselegs.content.ClassPathContent;
import org.junit.jupiter.api.Test;

/**
 * Tests thousands of random utterances at random seconds through the Lambda entry. Every response must pass the guard, and the
 * position in the session must match what a device would have played. {@code -Dwalk=100000} takes a longer walk,
 * {@code -Dwalk.seed=2} another one.
 */
class RandomWalkTest {
    private static final int UTTERANCES = Integer.getInteger("walk", 20_000);
    private static final int WALKERS = 4;
    private static final int SEED = Integer.getInteger("walk.seed", 1);

    @Test
    void the_position_and_the_minute_hold_whatever_is_said_whenever() {
        WalkFigures figures = walk();
        System.out.println(figures.describe());

        assertThat(figures.faults()).as("seed %s", SEED).isEmpty();
        assertThat(figures.finished()).as("sides worked to their end").hasSizeGreaterThan(UTTERANCES / 100);
    }

    /** Runs several listeners at once. Each has its own skill and its own share, so that every run is the same. */
    private static WalkFigures walk() {
        Signals signals = Signals.read(ClassPathContent.root());
        Map<String, List<SpokenRequest>> sayings = SpokenRequest.byIntent();
        WalkFigures all = new WalkFigures();
        IntStream.range(0, WALKERS)
                .parallel()
                .mapToObj(walker -> walk(walker, signals, sayings))
                .forEachOrdered(all::add);
        return all;
    }

    private static WalkFigures walk(int walker, Signals signals, Map<String, List<SpokenRequest>> sayings) {
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
