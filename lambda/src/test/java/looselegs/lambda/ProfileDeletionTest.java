package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import looselegs.profile.InMemoryProfiles;
import looselegs.profile.Profile;
import looselegs.profile.Profiles;
import looselegs.profile.StoreException;
import looselegs.profile.StoredProfile;
import org.junit.jupiter.api.Test;

/** Tests that listeners can hear what is stored about them, and that it is deleted on request or when they disable the skill. */
class ProfileDeletionTest {
    private static final String LISTENER = "amzn1.ask.account.AEREGULAR";

    private final Forgetful store = new Forgetful();
    private final TestSession home = new TestSession(store, "http://127.0.0.1:9");

    @Test
    void the_skill_says_what_it_stores_and_how_to_delete_it() {
        home.say("intents/own-ball");
        home.say("in-a-move/quiet");

        assertThat(home.say("intents/know").said())
                .contains("only the lacrosse ball")
                .contains("less talking")
                .contains("say: forget me");
    }

    @Test
    void the_skill_says_that_it_knows_little_about_a_newcomer() {
        home.say("launch/again");

        assertThat(home.say("intents/know").said()).startsWith("I only know how fast your speaker talks");
    }

    @Test
    void the_question_is_answered_without_a_session_too() {
        ObjectNode envelope = RecordedRequests.read("intents/know");
        envelope.remove("session");

        Answer answer = RunningSkill.start().ask("no session", envelope);

        assertThat(answer.log()).isEmpty();
        assertThat(answer.said()).isNotEmpty();
    }

    @Test
    void deletion_needs_a_confirmation() {
        home.say("intents/own-ball");

        assertThat(home.say("intents/forget").said()).endsWith("for good?");
        assertThat(store.find(LISTENER)).isPresent();
    }

    @Test
    void after_a_yes_the_profile_is_deleted() {
        home.say("intents/own-ball");
        home.say("intents/forget");

        assertThat(home.say("intents/yes").said()).startsWith("Done. I have forgotten all of it");
        assertThat(store.find(LISTENER)).isEmpty();
        assertThat(home.say("intents/know").said()).startsWith("I only know");
    }

    @Test
    void nothing_is_stored_in_the_same_session_afterward() {
        home.say("launch/again");
        home.say("intents/forget");
        home.say("intents/yes");
        home.say("intents/own-ball");
        home.say("intents/start-move-named");
        home.after(Duration.ofMinutes(3)).say("intents/next");
        home.say("intents/stop");

        assertThat(store.find(LISTENER)).isEmpty();
    }

    @Test
    void after_a_no_the_profile_stays() {
        home.say("intents/own-ball");
        home.say("intents/forget");

        assertThat(home.say("intents/no").said()).startsWith("All right, I forget nothing.");
        assertThat(store.find(LISTENER)).isPresent();
    }

    @Test
    void a_yes_to_another_question_deletes_nothing() {
        home.say("intents/own-ball");
        home.say("intents/forget");
        home.say("intents/help");
        home.say("intents/yes");

        assertThat(store.find(LISTENER)).isPresent();
    }

    @Test
    void a_failing_store_is_reported_and_the_profile_stays() {
        home.say("intents/own-ball");
        home.say("intents/forget");
        store.failing = true;
        Answer answer = home.say("intents/yes");

        assertThat(answer.said()).startsWith("I could not do that just now.");
        assertThat(answer.log()).hasSize(1).noneMatch(line -> line.contains("amzn1"));
        assertThat(store.find(LISTENER)).isPresent();
    }

    @Test
    void deletion_in_the_middle_of_a_move_keeps_the_position() {
        home.say("intents/start-move-named");
        home.after(Duration.ofSeconds(60)).say("intents/forget");

        assertThat(home.say("intents/yes").state()).isEqualTo("paused");
    }

    @Test
    void disabling_the_skill_deletes_the_profile_silently() {
        home.say("intents/own-ball");
        RunningSkill skill = RunningSkill.startWith(store);

        assertThat(skill.ask("disabled", RecordedRequests.read("other-kinds/skill-disabled"))
                        .isSilent())
                .isTrue();
        assertThat(store.find(LISTENER)).isEmpty();
    }

    @Test
    void a_failing_store_then_logs_one_line_without_an_id() {
        store.failing = true;
        Answer answer =
                RunningSkill.startWith(store).ask("disabled", RecordedRequests.read("other-kinds/skill-disabled"));

        assertThat(answer.isSilent()).isTrue();
        assertThat(answer.log()).hasSize(1).noneMatch(line -> line.contains("amzn1"));
    }

    /** A store that deletes profiles unless it is set to fail. */
    private static final class Forgetful implements Profiles {
        private final InMemoryProfiles profiles = new InMemoryProfiles();
        private boolean failing;

        @Override
        public Optional<StoredProfile> find(String listener) {
            return profiles.find(listener);
        }

        @Override
        public StoredProfile save(String listener, Optional<StoredProfile> base, Profile profile) {
            return profiles.save(listener, base, profile);
        }

        @Override
        public void forget(String listener) {
            if (failing) {
                throw new StoreException(StoreException.Fault.SLOW);
            }
            profiles.forget(listener);
        }
    }
}
