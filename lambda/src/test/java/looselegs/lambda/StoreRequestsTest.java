package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import looselegs.profile.InMemoryProfiles;
import looselegs.profile.Profile;
import looselegs.profile.Profiles;
import looselegs.profile.StoredProfile;
import org.junit.jupiter.api.Test;

/** Tests how often a session reads and writes the store. */
class StoreRequestsTest {
    private final Counting store = new Counting();
    private final RunningSkill skill = RunningSkill.startWith(store);

    @Test
    void a_session_reads_once_and_writes_once_per_part_and_at_its_end() {
        Answer welcome = skill.ask("first time", RecordedRequests.read("launch/again"));
        Talk talk = new Talk(skill, welcome.attributes(), Talk.BEGIN);
        int before = store.writes;
        int parts = 0;
        talk = talk.after(Duration.ofSeconds(10)).then("intents/start-routine-quick");
        parts++;
        for (String question : new String[] {"intents/time-left", "intents/topic", "intents/pause", "intents/where"}) {
            Answer answer = talk.after(Duration.ofSeconds(50)).ask("on the way", question);
            parts += answer.state().equals("playing") ? 1 : 0;
            talk = new Talk(
                    skill,
                    answer.attributes(),
                    talk.after(Duration.ofSeconds(50)).now());
        }
        int written = store.writes - before;
        talk.ask("at the end", "session-ended/user-initiated");
        System.out.println("requests to the store: " + store.reads + " read(s); " + written + " write(s) for " + parts
                + " part(s) sent, " + (store.writes - before - written) + " at the end");

        assertThat(store.reads).isEqualTo(1);
        assertThat(written).isLessThanOrEqualTo(parts);
        assertThat(store.writes - before - written).isLessThanOrEqualTo(1);
    }

    @Test
    void questions_alone_write_nothing() {
        skill.ask("first time", RecordedRequests.read("launch/again"));
        Answer again = skill.ask("again", RecordedRequests.read("launch/again"));
        int before = store.writes;

        Talk talk = new Talk(skill, again.attributes(), Talk.BEGIN);
        talk.then("intents/topic").then("intents/list-moves").then("intents/why-named");

        assertThat(store.writes).isEqualTo(before);
    }

    private static final class Counting implements Profiles {
        private final Profiles profiles = new InMemoryProfiles();
        private int reads;
        private int writes;

        @Override
        public Optional<StoredProfile> find(String listener) {
            reads++;
            return profiles.find(listener);
        }

        @Override
        public StoredProfile save(String listener, Optional<StoredProfile> base, Profile profile) {
            writes++;
            return profiles.save(listener, base, profile);
        }

        @Override
        public void forget(String listener) {
            profiles.forget(listener);
        }
    }
}
