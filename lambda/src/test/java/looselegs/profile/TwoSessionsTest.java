package looselegs.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TwoSessionsTest {
    private static final int ORDERS = 1_000;

    @Test
    void whatever_the_order_in_which_two_sessions_read_and_keep_nothing_is_lost() {
        AtomicInteger conflicts = new AtomicInteger();
        for (int seed = 0; seed < ORDERS; seed++) {
            TwoSessions sessions = new TwoSessions(counting(new InMemoryProfiles(), conflicts), "listener", 6);

            sessions.runInTurns(new SplittableRandom(seed));

            sessions.assertNothingLost();
        }
        assertThat(conflicts)
                .as("a store that met no conflict has shown nothing")
                .hasValueGreaterThan(ORDERS);
        System.out.println(ORDERS + " orders of two sessions: " + conflicts + " conflicts, nothing lost");
    }

    @Test
    void without_versions_the_same_orders_lose_something() {
        Profiles careless = new LastOneWins(new InMemoryProfiles());
        TwoSessions sessions = new TwoSessions(careless, "listener", 6);

        sessions.runInTurns(new SplittableRandom(0));

        assertThatThrownBy(sessions::assertNothingLost).isInstanceOf(AssertionError.class);
    }

    private static Profiles counting(Profiles profiles, AtomicInteger conflicts) {
        return new Profiles() {
            @Override
            public Optional<StoredProfile> find(String listener) {
                return profiles.find(listener);
            }

            @Override
            public StoredProfile save(String listener, Optional<StoredProfile> base, Profile profile) {
                try {
                    return profiles.save(listener, base, profile);
                } catch (ConflictException conflict) {
                    conflicts.incrementAndGet();
                    throw conflict;
                }
            }

            @Override
            public void forget(String listener) {
                profiles.forget(listener);
            }
        };
    }

    /** A store that does not look at versions. */
    private record LastOneWins(Profiles profiles) implements Profiles {
        @Override
        public Optional<StoredProfile> find(String listener) {
            return profiles.find(listener);
        }

        @Override
        public StoredProfile save(String listener, Optional<StoredProfile> base, Profile profile) {
            return profiles.save(listener, profiles.find(listener), profile);
        }

        @Override
        public void forget(String listener) {
            profiles.forget(listener);
        }
    }
}
