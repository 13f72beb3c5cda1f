package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import looselegs.profile.Bookmark;
import looselegs.profile.InMemoryProfiles;
import looselegs.profile.Profile;
import looselegs.profile.Profiles;
import looselegs.profile.StoreException;
import looselegs.profile.StoreException.Fault;
import looselegs.profile.StoredProfile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests each store fault in each phase of a practice: what the listener hears, and what the store has afterwards. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoreFaultTableTest {
    private static final List<String> PHASES = List.of(
            "intents/move-named",
            "intents/ready",
            "intents/time-left",
            "intents/pause",
            "intents/resume",
            "intents/next");

    /** The longest that the DynamoDB store may take; its own tests check that. */
    private static final Duration PATIENCE = Duration.ofMillis(800);

    private final List<String> table = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Fault.class)
    void the_fault_does_not_change_what_the_listener_hears(Fault fault) {
        for (int broken = 0; broken < PHASES.size(); broken++) {
            Breaking store = new Breaking();
            Breaking sound = new Breaking();
            List<String> heard = walk(store, broken, fault);
            List<String> wanted = walk(sound, PHASES.size(), fault);

            assertThat(heard).as("%s at %s", fault, PHASES.get(broken)).isEqualTo(wanted);
            assertThat(withoutTimes(store.kept()))
                    .as("%s at %s", fault, PHASES.get(broken))
                    .isEqualTo(withoutTimes(sound.kept()));
            assertThat(store.kept().bookmark())
                    .as("%s at %s: where the practice stopped is in the store by its end", fault, PHASES.get(broken))
                    .isPresent();
            Bookmark kept = store.kept().bookmark().orElseThrow();
            table.add("%-12s %-20s same words; %4d ms in the store at most; kept in the end: %s, %s, %s side, %.1f s"
                    .formatted(
                            fault,
                            PHASES.get(broken),
                            store.longest.toMillis(),
                            kept.routine().get(kept.at().step()),
                            kept.at().phase(),
                            kept.at().side(),
                            kept.at().done().toMillis() / 1000.0));
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void a_session_that_begins_with_the_fault_saves_its_move_once_the_store_is_back(Fault fault) {
        Breaking store = new Breaking();
        RunningSkill skill = RunningSkill.startWith(store);
        store.fault = Optional.of(fault);
        Answer welcome = skill.ask("launch", RecordedRequests.read("launch/again"));
        assertThat(welcome.log()).hasSize(1);

        store.fault = Optional.empty();
        Talk talk = new Talk(skill, welcome.attributes(), Talk.BEGIN);
        Answer started = talk.ask("start", "intents/start-move-named");

        assertThat(started.state()).isEqualTo("playing");
        assertThat(store.kept().bookmark()).isPresent();
    }

    @AfterAll
    void print() {
        System.out.println(String.join("\n", table));
    }

    /** The speech on the way through a move with a store that fails at one step. */
    private static List<String> walk(Breaking store, int broken, Fault fault) {
        RunningSkill skill = RunningSkill.startWith(store);
        Answer welcome = skill.ask("launch", RecordedRequests.read("launch/again"));
        List<String> said = new ArrayList<>();
        Talk talk = new Talk(skill, welcome.attributes(), Talk.BEGIN);
        for (int step = 0; step < PHASES.size(); step++) {
            store.fault = step == broken ? Optional.of(fault) : Optional.empty();
            talk = talk.after(Duration.ofSeconds(30));
            Answer answer = talk.ask("on the way", PHASES.get(step));
            said.add(answer.said());
            talk = new Talk(skill, answer.attributes(), talk.now());
        }
        store.fault = Optional.empty();
        talk.after(Duration.ofSeconds(40)).ask("question", "intents/time-left");
        talk.after(Duration.ofSeconds(50)).ask("end", "session-ended/user-initiated");
        return said;
    }

    /** Removes times, because a retried write is a little later. */
    private static Profile withoutTimes(Profile kept) {
        return new Profile(
                kept.voiceRateEstimator(),
                kept.knownMoves(),
                kept.preferences(),
                kept.history(),
                kept.cautions(),
                kept.bookmark().map(mark -> new Bookmark(mark.routine(), mark.at(), mark.onlySide(), Instant.EPOCH)),
                Instant.EPOCH);
    }

    /** A store that fails while a fault is set. */
    private static final class Breaking implements Profiles {
        private final Profiles profiles = new InMemoryProfiles();
        private Optional<Fault> fault = Optional.empty();
        private String listener = "";
        private Duration longest = Duration.ZERO;

        Profile kept() {
            return profiles.find(listener).map(StoredProfile::profile).orElseGet(() -> Profile.fresh(Instant.EPOCH));
        }

        @Override
        public Optional<StoredProfile> find(String who) {
            listener = who;
            fail();
            return profiles.find(who);
        }

        @Override
        public StoredProfile save(String who, Optional<StoredProfile> base, Profile profile) {
            fail();
            return profiles.save(who, base, profile);
        }

        @Override
        public void forget(String who) {
            fail();
            profiles.forget(who);
        }

        private void fail() {
            if (fault.isEmpty()) {
                return;
            }
            long begin = System.nanoTime();
            try {
                Thread.sleep(fault.get() == Fault.SLOW ? PATIENCE : Duration.ZERO);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            longest = Duration.ofNanos(System.nanoTime() - begin);
            throw new StoreException(fault.get());
        }
    }
}
