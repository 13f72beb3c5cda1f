package looselegs.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;

/** Two sessions of one listener at the same time. */
final class TwoSessions {
    private final Profiles profiles;
    private final String listener;
    private final SessionOfOne upstairs;
    private final SessionOfOne downstairs;

    /** @param steps of each; so many that the history holds those of both */
    TwoSessions(Profiles profiles, String listener, int steps) {
        this.profiles = profiles;
        this.listener = listener;
        this.upstairs = new SessionOfOne(listener, true, steps);
        this.downstairs = new SessionOfOne(listener, false, steps);
    }

    void runAtOnce() throws InterruptedException {
        Thread other = Thread.ofVirtual().start(() -> upstairs.play(profiles));
        downstairs.play(profiles);
        other.join();
    }

    void runInTurns(RandomGenerator random) {
        Turns.play(
                random,
                List.of(
                        others -> upstairs.play(new PausingProfiles(profiles, others)),
                        others -> downstairs.play(new PausingProfiles(profiles, others))));
    }

    void assertNothingLost() {
        Profile last = profiles.find(listener).orElseThrow().profile();
        assertThat(upstairs.isRememberedIn(last)).as("upstairs: %s", last).isTrue();
        assertThat(downstairs.isRememberedIn(last)).as("downstairs: %s", last).isTrue();
        assertThat(last.history().total())
                .isEqualTo(upstairs.done().size() + downstairs.done().size());
    }
}
