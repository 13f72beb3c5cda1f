package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
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

/** Tests that a failing store affects only what is remembered. */
class ProfileFaultsTest {
    @Test
    void if_the_store_cannot_be_read_the_practice_continues_with_one_log_line() {
        RunningSkill skill = RunningSkill.startWith(new Faulty(true));

        for (String name : new String[] {"launch/first-time", "one-shot/by-a-newcomer", "intents/move-named"}) {
            Answer answer = skill.ask(name, RecordedRequests.read(name));

            assertThat(answer.said()).isNotEmpty();
            assertThat(answer.log()).singleElement().asString().contains("profile not read: StoreException");
        }
    }

    @Test
    void if_the_store_cannot_be_written_the_practice_continues_with_one_log_line() {
        RunningSkill skill = RunningSkill.startWith(new Faulty(false));

        Answer answer = skill.ask("first time", RecordedRequests.read("launch/first-time"));

        assertThat(answer.said()).contains("Welcome");
        assertThat(answer.log()).singleElement().asString().contains("profile not saved: StoreException");
    }

    @Test
    void a_listener_without_a_readable_profile_hears_the_notice_again() {
        RunningSkill skill = RunningSkill.startWith(new Faulty(true));
        skill.ask("first time", RecordedRequests.read("launch/first-time"));

        assertThat(skill.ask("second time", RecordedRequests.read("launch/again"))
                        .said())
                .contains("medical advice");
    }

    @Test
    void a_profile_with_constant_conflicts_is_saved_at_the_next_chance() {
        RunningSkill skill = RunningSkill.startWith(new Busy(new InMemoryProfiles()));

        Answer answer = skill.ask("first time", RecordedRequests.read("launch/first-time"));

        assertThat(answer.said()).contains("Welcome");
        assertThat(answer.log()).singleElement().asString().contains("profile not saved: ConflictException");
    }

    @Test
    void a_known_move_that_no_longer_exists_is_ignored() {
        Profiles profiles = new InMemoryProfiles();
        String listener =
                RecordedRequests.read("launch/again").at("/session/user/userId").asText();
        Profile profile = Profile.fresh(Instant.EPOCH).withKnown(Set.of("no-such-move", "adductor"));
        profiles.save(listener, Optional.empty(), profile);

        RunningSkill skill = RunningSkill.startWith(profiles);

        Answer welcome = skill.ask("again", RecordedRequests.read("launch/again"));
        Answer move = new Talk(skill, welcome.attributes(), Talk.BEGIN).ask("then", "intents/move-named");

        assertThat(welcome.log()).isEmpty();
        assertThat(move.log()).isEmpty();
        assertThat(move.state()).isEqualTo("prepared");
        assertThat(profiles.find(listener).orElseThrow().profile().knownMoves())
                .containsExactlyInAnyOrder("no-such-move", "adductor");
    }

    /** A store whose writes fail, and optionally its reads. */
    @Test
    void a_damaged_record_of_the_store_in_the_session_is_logged_once_and_replaced() {
        RunningSkill skill = RunningSkill.startWith(new InMemoryProfiles());
        ObjectNode attributes = skill.ask("first time", RecordedRequests.read("launch/first-time"))
                .attributes()
                .deepCopy();
        attributes.putObject("kept").put("version", "no number");

        Talk damaged = new Talk(skill, attributes, Talk.BEGIN);
        Answer answer = damaged.ask("damaged", "intents/move-named");
        Answer next = damaged.then("intents/move-named").ask("then", "intents/yes");

        assertThat(answer.log()).singleElement().asString().contains("record of the stored profile dropped");
        assertThat(answer.state()).isEqualTo("prepared");
        assertThat(next.log()).isEmpty();
        assertThat(next.state()).isEqualTo("playing");
    }

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

    /** A store in which another session always writes first. */
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
