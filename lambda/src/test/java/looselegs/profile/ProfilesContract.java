package looselegs.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of profiles does. */
public abstract class ProfilesContract {
    private static final Profile FIRST = new RandomProfiles(new SplittableRandom(1)).any();
    private static final Profile SECOND = new RandomProfiles(new SplittableRandom(2)).any();

    private final String listener = "amzn1.ask.account." + UUID.randomUUID();

    protected abstract Profiles profiles();

    @Test
    void nobody_is_known_at_first() {
        assertThat(profiles().find(listener)).isEmpty();
    }

    @Test
    void what_is_kept_is_found_as_it_was_kept() {
        StoredProfile kept = profiles().save(listener, Optional.empty(), FIRST);

        assertThat(kept.profile()).isEqualTo(FIRST);
        assertThat(profiles().find(listener)).contains(kept);
    }

    @Test
    void a_listener_is_not_found_by_the_id_of_another() {
        profiles().save(listener, Optional.empty(), FIRST);

        assertThat(profiles().find(listener + "x")).isEmpty();
    }

    @Test
    void what_is_kept_again_takes_the_place_of_what_was_there() {
        StoredProfile first = profiles().save(listener, Optional.empty(), FIRST);

        StoredProfile second = profiles().save(listener, Optional.of(first), SECOND);

        assertThat(second.version()).isNotEqualTo(first.version());
        assertThat(profiles().find(listener)).contains(second);
    }

    @Test
    void a_second_first_profile_is_refused_and_changes_nothing() {
        StoredProfile first = profiles().save(listener, Optional.empty(), FIRST);

        assertThatThrownBy(() -> profiles().save(listener, Optional.empty(), SECOND))
                .isInstanceOf(ConflictException.class);
        assertThat(profiles().find(listener)).contains(first);
    }

    @Test
    void a_profile_made_from_an_older_one_is_refused_and_changes_nothing() {
        StoredProfile first = profiles().save(listener, Optional.empty(), FIRST);
        StoredProfile second = profiles().save(listener, Optional.of(first), SECOND);

        assertThatThrownBy(() -> profiles().save(listener, Optional.of(first), FIRST))
                .isInstanceOf(ConflictException.class);
        assertThat(profiles().find(listener)).contains(second);
    }

    @Test
    void a_profile_made_from_a_forgotten_one_is_refused() {
        StoredProfile first = profiles().save(listener, Optional.empty(), FIRST);
        profiles().forget(listener);

        assertThatThrownBy(() -> profiles().save(listener, Optional.of(first), SECOND))
                .isInstanceOf(ConflictException.class);
        assertThat(profiles().find(listener)).isEmpty();
    }

    @Test
    void a_profile_made_from_one_that_was_forgotten_and_begun_anew_is_refused() {
        StoredProfile forgotten = profiles().save(listener, Optional.empty(), FIRST);
        profiles().forget(listener);
        StoredProfile anew = profiles().save(listener, Optional.empty(), FIRST);

        assertThatThrownBy(() -> profiles().save(listener, Optional.of(forgotten), SECOND))
                .isInstanceOf(ConflictException.class);
        assertThat(profiles().find(listener)).contains(anew);
    }

    @Test
    void who_is_forgotten_is_not_found() {
        profiles().save(listener, Optional.empty(), FIRST);

        profiles().forget(listener);

        assertThat(profiles().find(listener)).isEmpty();
    }

    @Test
    void somebody_unknown_may_be_forgotten() {
        profiles().forget(listener);

        assertThat(profiles().find(listener)).isEmpty();
    }

    @Test
    void two_sessions_at_once_lose_nothing_of_each_other() throws InterruptedException {
        TwoSessions sessions = new TwoSessions(profiles(), listener, 20);

        sessions.runAtOnce();

        sessions.assertNothingLost();
    }
}
