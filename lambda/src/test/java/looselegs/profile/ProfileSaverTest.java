package looselegs.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProfileSaverTest {
    private static final Profile FRESH = Profile.fresh(RandomProfiles.NOON);
    private static final String LISTENER = "listener";

    private final Profiles store = new InMemoryProfiles();
    private final ProfileSaver keeper = new ProfileSaver(store);

    @Test
    void alone_it_keeps_what_it_is_given() {
        Profile mine = FRESH.withKnown(Set.of("adductor"));

        StoredProfile kept = keeper.save(LISTENER, Optional.empty(), mine);

        assertThat(kept.profile()).isEqualTo(mine);
        assertThat(store.find(LISTENER)).contains(kept);
    }

    @Test
    void what_another_kept_meanwhile_is_kept_too() {
        StoredProfile base = store.save(LISTENER, Optional.empty(), FRESH);
        store.save(LISTENER, Optional.of(base), FRESH.withKnown(Set.of("outer-hip")));

        StoredProfile kept = keeper.save(LISTENER, Optional.of(base), FRESH.withKnown(Set.of("adductor")));

        assertThat(kept.profile().knownMoves()).containsExactlyInAnyOrder("outer-hip", "adductor");
        assertThat(store.find(LISTENER)).contains(kept);
    }

    @Test
    void without_a_base_nothing_of_the_store_is_lost() {
        Profile old = FRESH.withKnown(Set.of("outer-hip")).withPreferences(Preferences.STANDARD.withQuiet(true));
        store.save(LISTENER, Optional.empty(), old);

        StoredProfile kept = keeper.save(LISTENER, Optional.empty(), FRESH.withKnown(Set.of("adductor")));

        assertThat(kept.profile()).isEqualTo(old.withKnown(Set.of("adductor")));
    }

    @Test
    void what_was_forgotten_meanwhile_stays_forgotten() {
        DoneMove forgotten = new DoneMove("outer-hip", RandomProfiles.NOON);
        DoneMove since = new DoneMove("adductor", RandomProfiles.NOON.plusSeconds(600));
        StoredProfile base = store.save(LISTENER, Optional.empty(), FRESH.withDone(forgotten));
        store.forget(LISTENER);

        StoredProfile kept =
                keeper.save(LISTENER, Optional.of(base), base.profile().withDone(since));

        assertThat(kept.profile().history()).isEqualTo(History.NONE.with(since));
        assertThat(kept.profile().knownMoves()).containsExactly("adductor");
    }

    @Test
    void what_is_there_already_is_not_written_again() {
        Profile mine = FRESH.withKnown(Set.of("adductor"));
        StoredProfile there = store.save(LISTENER, Optional.empty(), mine);

        assertThat(keeper.save(LISTENER, Optional.empty(), mine)).isEqualTo(there);
        assertThat(store.find(LISTENER)).contains(there);
    }

    @Test
    void who_is_always_too_late_gives_up() {
        Profiles busy = new PausingProfiles(store, () -> store.save(LISTENER, store.find(LISTENER), FRESH));

        assertThatThrownBy(() ->
                        new ProfileSaver(busy).save(LISTENER, Optional.empty(), FRESH.withKnown(Set.of("adductor"))))
                .isInstanceOf(ConflictException.class);
    }
}
