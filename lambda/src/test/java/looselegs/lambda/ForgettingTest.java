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

/** What is kept of a listener is told, and removed for good when they ask for it or disable the skill. */
class ForgettingTest {
    private static final String LISTENER = "amzn1.ask.account.AEREGULAR";

    private final Forgetful store = new Forgetful();
    private final AtHome home = new AtHome(store, "http://127.0.0.1:9");

    @Test
    void what_is_kept_is_told_with_the_way_to_have_it_removed() {
        home.say("intents/own-ball");
        home.say("in-a-move/quiet");

        assertThat(home.say("intents/know").said())
                .contains("only the lacrosse ball")
                .contains("less talking")
                .contains("say: forget me");
    }

    @Test
    void of_a_newcomer_little_is_known() {
        home.say("launch/again");

        assertThat(home.say("intents/know").said()).startsWith("I only know how fast your speaker talks");
    }

    @Test
    void without_a_session_the_question_is_answered_as_well() {
        ObjectNode envelope = Recorded.read("intents/know");
        envelope.remove("session");

        Answer answer = RunningSkill.start().ask("no session", envelope);

        assertThat(answer.log()).isEmpty();
        assertThat(answer.said()).isNotEmpty();
    }

    @Test
    void forgetting_is_asked_for_before_it_is_done() {
        home.say("intents/own-ball");

        assertThat(home.say("intents/forget").said()).endsWith("for good?");
        assertThat(store.find(LISTENER)).isPresent();
    }

    @Test
    void after_a_yes_nothing_is_kept_of_the_listener() {
        home.say("intents/own-ball");
        home.say("intents/forget");

        assertThat(home.say("intents/yes").said()).startsWith("Done. I have forgotten all of it");
        assertThat(store.find(LISTENER)).isEmpty();
        assertThat(home.say("intents/know").said()).startsWith("I only know");
    }

    @Test
    void what_happens_afterwards_in_the_same_session_is_not_kept() {
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
    void after_a_no_everything_is_kept() {
        home.say("intents/own-ball");
        home.say("intents/forget");

        assertThat(home.say("intents/no").said()).startsWith("All right, I forget nothing.");
        assertThat(store.find(LISTENER)).isPresent();
    }

    @Test
    void a_yes_after_something_else_forgets_nothing() {
        home.say("intents/own-ball");
        home.say("intents/forget");
        home.say("intents/help");
        home.say("intents/yes");

        assertThat(store.find(LISTENER)).isPresent();
    }

    @Test
    void a_store_that_fails_is_told_and_everything_is_kept() {
        home.say("intents/own-ball");
        home.say("intents/forget");
        store.failing = true;
        Answer answer = home.say("intents/yes");

        assertThat(answer.said()).startsWith("I could not do that just now.");
        assertThat(answer.log()).hasSize(1).noneMatch(line -> line.contains("amzn1"));
        assertThat(store.find(LISTENER)).isPresent();
    }

    @Test
    void in_the_middle_of_a_move_the_place_is_kept() {
        home.say("intents/start-move-named");
        home.after(Duration.ofSeconds(60)).say("intents/forget");

        assertThat(home.say("intents/yes").state()).isEqualTo("paused");
    }

    @Test
    void whoever_disables_the_skill_is_forgotten_without_a_word() {
        home.say("intents/own-ball");
        RunningSkill skill = RunningSkill.startWith(store);

        assertThat(skill.ask("disabled", Recorded.read("other-kinds/skill-disabled"))
                        .isSilent())
                .isTrue();
        assertThat(store.find(LISTENER)).isEmpty();
    }

    @Test
    void a_store_that_fails_then_leaves_one_line_without_an_id() {
        store.failing = true;
        Answer answer = RunningSkill.startWith(store).ask("disabled", Recorded.read("other-kinds/skill-disabled"));

        assertThat(answer.isSilent()).isTrue();
        assertThat(answer.log()).hasSize(1).noneMatch(line -> line.contains("amzn1"));
    }

    /** Forgets, unless it is failing. */
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
