package looselegs.profile.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.pacing.VoiceRateEstimator;
import looselegs.profile.Bookmark;
import looselegs.profile.Caution;
import looselegs.profile.DoneMove;
import looselegs.profile.Preferences;
import looselegs.profile.Profile;
import looselegs.profile.RandomProfiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOON = RandomProfiles.NOON;
    private static final List<String> MOVES = List.of("outer-hip", "it-band", "adductor", "inner-calf", "outer-calf");
    private static final int MOST_BYTES = 2_500;

    @Test
    void any_profile_comes_back_as_it_was() {
        for (int seed = 0; seed < 500; seed++) {
            Profile profile = new RandomProfiles(new SplittableRandom(seed)).any();

            assertThat(ProfileJson.parse(ProfileJson.render(profile))).isEqualTo(profile);
        }
    }

    @Test
    void a_profile_with_a_little_of_everything_is_written_like_this() {
        Profile profile = Profile.fresh(NOON)
                .withVoiceRateEstimator(new VoiceRateEstimator(1.05, 0.02))
                .withDone(new DoneMove("adductor", NOON.minusSeconds(300)))
                .withDone(new DoneMove("adductor", NOON))
                .withPreferences(Preferences.STANDARD
                        .withTools(Set.of("ball"))
                        .withQuiet(true)
                        .withMoreSettle(Duration.ofSeconds(10)))
                .withCaution("it-band", new Caution(Caution.Kind.LEFT_OUT, NOON))
                .withBookmark(bookmark());

        assertThat(ProfileJson.render(profile)).isEqualTo("""
                        {"format":1,"lastUsedEpochSeconds":1795435200,"clock":{"stretch":1.05,"doubt":0.02},\
                        "known":["adductor"],"preferences":{"tools":["ball"],"easier":false,"quiet":true,\
                        "waiting":false,"twoMinutesASide":false,"moreSettleSeconds":10},\
                        "history":{"total":2,"doneEpochSeconds":{"adductor":[1795434900,1795435200]}},\
                        "cautions":{"it-band":{"kind":"left_out","sinceEpochSeconds":1795435200}},\
                        "bookmark":{"savedEpochSeconds":1795435200,\
                        "routine":["outer-hip","it-band","adductor","inner-calf","outer-calf"],\
                        "at":{"step":1,"phase":"work","side":"left","doneMillis":31500},"onlySide":"left"}}""");
    }

    @Test
    void a_full_profile_takes_little_room() {
        Profile full = Profile.fresh(NOON)
                .withVoiceRateEstimator(VoiceRateEstimator.nearest(Math.PI / 3, Math.E / 100))
                .withBookmark(bookmark())
                .withPreferences(Preferences.STANDARD.withTools(Set.of("ball", "roller")));
        for (int i = 0; i < 60; i++) {
            full = full.withDone(new DoneMove(MOVES.get(i % 5), NOON.plusSeconds(i * 150L)));
        }
        for (String move : MOVES) {
            full = full.withCaution(move, new Caution(Caution.Kind.LEFT_OUT, NOON));
        }

        int bytes = ProfileJson.render(full).getBytes(StandardCharsets.UTF_8).length;

        System.out.println("a full profile: " + bytes + " bytes");
        assertThat(full.history().latest()).hasSize(60);
        assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void what_a_later_version_adds_is_passed_over() throws Exception {
        Profile profile = new RandomProfiles(new SplittableRandom(7)).any().withBookmark(bookmark());
        ObjectNode json = written(profile);
        json.put("added", 1);
        for (String part : List.of("clock", "preferences", "bookmark")) {
            ((ObjectNode) json.get(part)).putObject("added");
        }

        assertThat(ProfileJson.parse(json.toString())).isEqualTo(profile);
    }

    @Test
    void a_preference_that_was_not_there_yet_is_the_standard_one() throws Exception {
        Profile profile = Profile.fresh(NOON);
        ObjectNode json = written(profile);
        json.putObject("preferences");

        assertThat(ProfileJson.parse(json.toString())).isEqualTo(profile);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /format                          | 2
            /format                          | "1"
            /lastUsedEpochSeconds            | -1
            /lastUsedEpochSeconds            | 1e300
            /lastUsedEpochSeconds            | 253402300800
            /lastUsedEpochSeconds            | "yesterday"
            /clock                           | null
            /clock/stretch                   | 5
            /clock/doubt                     | "none"
            /known                           | {}
            /known                           | [7]
            /known                           | ["<speak>"]
            /preferences                     | []
            /preferences/quiet               | "yes"
            /preferences/tools               | "ball"
            /preferences/moreSettleSeconds   | -5
            /preferences/moreSettleSeconds   | 601
            /history/total                   | 0
            /history/total                   | 3000000000
            /history/doneEpochSeconds        | {"adductor":[true]}
            /history/doneEpochSeconds        | {"No Move":[1]}
            /cautions/adductor               | "easier"
            /cautions/adductor/kind          | "worse"
            /cautions/adductor/sinceEpochSeconds | null
            /bookmark                        | null
            /bookmark/routine                | []
            /bookmark/at/step                | 5
            /bookmark/at/phase               | "sleep"
            /bookmark/at/side                | "right"
            /bookmark/at/doneMillis          | -1
            /bookmark/at/doneMillis          | 600001
            /bookmark/onlySide               | "middle"
            """)
    void what_nobody_has_written_is_refused(String place, String value) throws Exception {
        ObjectNode json = written(Profile.fresh(NOON)
                .withDone(new DoneMove("adductor", NOON))
                .withCaution("adductor", new Caution(Caution.Kind.EASIER, NOON))
                .withBookmark(bookmark()));
        int slash = place.lastIndexOf('/');
        JsonNode old = ((ObjectNode) json.at(place.substring(0, slash)))
                .replace(place.substring(slash + 1), JSON.readTree(value));

        assertThat(old).as("there is such a field").isNotNull();
        assertThatThrownBy(() -> ProfileJson.parse(json.toString())).isInstanceOf(DamagedProfileException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "7", "null", "{} {}", "{\"format\":1}"})
    void a_text_that_is_no_profile_is_refused_without_being_quoted(String text) {
        assertThatThrownBy(() -> ProfileJson.parse(text))
                .isInstanceOf(DamagedProfileException.class)
                .hasMessageStartingWith("the profile is damaged: ")
                .message()
                .doesNotContain("{");
    }

    private static Bookmark bookmark() {
        return new Bookmark(
                MOVES, new Position(1, Phase.WORK, Side.LEFT, Duration.ofMillis(31_500)), Optional.of(Side.LEFT), NOON);
    }

    private static ObjectNode written(Profile profile) throws JsonProcessingException {
        return (ObjectNode) JSON.readTree(ProfileJson.render(profile));
    }
}
