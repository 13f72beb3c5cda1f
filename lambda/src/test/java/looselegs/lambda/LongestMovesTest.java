package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import looselegs.pacing.VoiceRate;
import looselegs.pacing.VoiceRateEstimator;
import looselegs.profile.InMemoryProfiles;
import looselegs.profile.Preferences;
import looselegs.profile.Profile;
import looselegs.profile.Profiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a move with every option that makes it longer still fits into a response, at any voice rate. */
class LongestMovesTest {
    @ParameterizedTest
    @CsvSource({
        "intents/all, 30",
        "intents/routine-full, 30",
        "intents/start-routine-quick, 30",
        "intents/start-move-named, 30",
        "intents/move-named, 30",
        "intents/all, 600",
        "intents/start-move-named, 600"
    })
    void two_long_sides_of_the_easier_version_with_extra_settle_time_fit(String name, int settleSeconds) {
        for (double rate : new double[] {VoiceRate.SLOWEST, 0.9, 1, 1.1, VoiceRate.FASTEST}) {
            for (boolean easier : new boolean[] {false, true}) {
                Preferences liked =
                        new Preferences(Set.of(), easier, false, false, true, Duration.ofSeconds(settleSeconds));

                Answer answer = ask(
                        name,
                        Profile.fresh(Instant.EPOCH)
                                .withVoiceRateEstimator(VoiceRateEstimator.nearest(1 / rate, 0.1))
                                .withPreferences(liked));

                assertThat(answer.log())
                        .as("%s, rate %s, easier %s", name, rate, easier)
                        .isEmpty();
                assertThat(answer.state()).isIn("playing", "prepared");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {VoiceRate.SLOWEST, 1, VoiceRate.FASTEST})
    void one_side_for_the_whole_move_with_extra_settle_time_fits(double rate) {
        Preferences liked = new Preferences(Set.of(), true, false, false, false, Duration.ofSeconds(30));
        Profiles profiles = new InMemoryProfiles();
        profiles.save(
                RecordedRequests.read("launch/again").at("/session/user/userId").asText(),
                Optional.empty(),
                Profile.fresh(Instant.EPOCH)
                        .withVoiceRateEstimator(VoiceRateEstimator.nearest(1 / rate, 0.1))
                        .withPreferences(liked));
        RunningSkill skill = RunningSkill.startWith(profiles);
        Answer welcome = skill.ask("launch", RecordedRequests.read("launch/again"));

        Answer answer = new Talk(skill, welcome.attributes(), Talk.BEGIN)
                .then("intents/side-right")
                .ask("all of them", "intents/all");

        assertThat(answer.log()).isEmpty();
        assertThat(answer.state()).isEqualTo("prepared");
    }

    private static Answer ask(String name, Profile profile) {
        ObjectNode envelope = RecordedRequests.read(name);
        ((ObjectNode) envelope.path("session")).put("new", true).putObject("attributes");
        Profiles profiles = new InMemoryProfiles();
        profiles.save(envelope.at("/session/user/userId").asText(), Optional.empty(), profile);
        return RunningSkill.startWith(profiles).ask(name, envelope);
    }
}
