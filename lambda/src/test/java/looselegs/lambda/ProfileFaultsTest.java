package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import looselegs.profile.ConflictException;
import looselegs.profile.InMemoryProfiles;
import looselegs.profile.Profile;
import looselegs.profile.Profiles;
import looselegs.profile.StoreException;
import looselegs.profile.StoreException.Fault;
import looselegs.profile.StoredProfile;
import org.junit.jupiter.api.Test;

/** A store that does not do its work costs what is remembered, and nothing else. */
class ProfileFaultsTest {
    @Test
    void without_a_store_that_can_be_read_the_practice_goes_on_and_one_line_says_so() {
        RunningSkill skill = RunningSkill.startWith(new Faulty(true));

        for (String name : new String[] {"launch/first-time", "one-shot/by-a-newcomer", "intents/move-named"}) {
            Answer answer = skill.ask(name, Recorded.read(name));

            assertThat(answer.said()).isNotEmpty();
            assertThat(answer.log()).singleElement().asString().contains("profile not read: StoreException");
        }
    }

    @Test
    void without_a_store_that_can_be_written_the_practice_goes_on_and_one_line_says_so() {
        RunningSkill skill = RunningSkill.startWith(new Faulty(false));

        Answer answer = skill.ask("first time", Recorded.read("launch/first-time"));

        assertThat(answer.said()).contains("Welcome");
        assertThat(answer.log()).singleElement().asString().contains("profile not saved: StoreException");
    }

    @Test
    void who_cannot_be_read_hears_the_notice_again() {
        RunningSkill skill = RunningSkill.startWith(new Faulty(true));
        skill.ask("first time", Recorded.read("launch/first-time"));

        assertThat(skill.ask("second time", Recorded.read("launch/again")).said())
                .contains("medical advice");
    }

    @Test
    void a_profile_that_others_keep_changing_is_kept_another_time() {
        RunningSkill skill = RunningSkill.startWith(new Busy(new InMemoryProfiles()));

        Answer answer = skill.ask("first time", Recorded.read("launch/first-time"));

        assertThat(answer.said()).contains("Welcome");
        assertThat(answer.log()).singleElement().asString().contains("profile not saved: ConflictException");
    }

    @Test
    void a_known_move_that_is_no_longer_there_is_passed_over() {
        Profiles profiles = new InMemoryProfiles();
        String listener =
                Recorded.read("launch/again").at("/session/user/userId").asText();
        Profile profile = Profile.fresh(Instant.EPOCH).withKnown(Set.of("no-such-move", "adductor"));
        profiles.save(listener, Optional.empty(), profile);

        RunningSkill skill = RunningSkill.startWith(profiles);

        Answer welcome = skill.ask("again", Recorded.read("launch/again"));
        Answer move = new Talk(skill, welcome.attributes(), Talk.BEGIN).ask("then", "intents/move-named");

        assertThat(welcome.log()).isEmpty();
        assertThat(move.log()).isEmpty();
        assertThat(move.state()).isEqualTo("prepared");
        assertThat(profiles.find(listener).orElseThrow().profile().knownMoves())
                .containsExactlyInAnyOrder("no-such-move", "adductor");
    }

    /** Knows nobody and keeps nothing. */
    private record Faulty(boolean alsoToRead) implements Profiles {
        @Override
        public Optional<StoredProfile> find(String listener) {
            if (alsoToRead) {
                throw new StoreException(Fault.SLOW);
            }
            return Optional.empty();
        }

        @Override
        public StoredProfile save(String listener, Optional<StoredProfile> base, Profile profile) {
            throw new StoreException(Fault.THROTTLED);
        }

        @Override
        public void forget(String listener) {
            throw new StoreException(Fault.DENIED);
        }
    }

    /** Somebody else is always quicker. */
    private record Busy(Profiles profiles) implements Profiles {
        @Override
        public Optional<StoredProfile> find(String listener) {
            return profiles.find(listener);
        }

        @Override
        public StoredProfile save(String listener, Optional<StoredProfile> base, Profile profile) {
            throw new ConflictException();
        }

        @Override
        public void forget(String listener) {
            profiles.forget(listener);
        }
    }
}
