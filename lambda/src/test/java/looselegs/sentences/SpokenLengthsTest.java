package looselegs.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Map;
import looselegs.content.ContentFolder;
import looselegs.content.LanguageFolder;
import looselegs.content.ValidationErrors;
import looselegs.speech.VoiceLoader;
import looselegs.speech.VoiceModel;
import org.junit.jupiter.api.Test;

class SpokenLengthsTest {
    private static final VoiceModel VOICE = VoiceModel.of(VoiceLoader.load(new LanguageFolder(
                    new ContentFolder(Path.of("src/main/resources"), new ValidationErrors()), "en-US"))
            .orElseThrow());
    private static final String MODEL = """
            {"interactionModel": {"languageModel": {
              "intents": [
                {"name": "StopIntent", "samples": ["stop", "please stop it now"]},
                {"name": "PourIntent", "slots": [{"name": "tea", "type": "Tea"}, {"name": "cups", "type": "AMAZON.NUMBER"}],
                  "samples": ["pour {cups} of {tea}"]},
                {"name": "AMAZON.FallbackIntent", "samples": []}],
              "types": [{"name": "Tea", "values": [{"id": "green", "name": {"value": "green tea"}}, {"id": "x", "name": {"value": "x"}}]}]}}}
            """;

    @Test
    void the_mean_is_over_the_samples() throws JsonProcessingException {
        JsonNode stop = lengths(Map.of("AMAZON.NUMBER", "three")).path("StopIntent");

        assertThat(stop.path("words").doubleValue()).isEqualTo(2.5);
        assertThat(stop.path("milliseconds").longValue())
                .isBetween(
                        VOICE.timeToSay("stop").toMillis(),
                        VOICE.timeToSay("please stop it now").toMillis());
    }

    @Test
    void a_slot_is_as_long_as_what_is_typical_for_it() throws JsonProcessingException {
        JsonNode pour = lengths(Map.of("AMAZON.NUMBER", "three")).path("PourIntent");

        assertThat(pour.path("words").doubleValue()).isEqualTo(5);
        assertThat(pour.path("milliseconds").longValue())
                .isEqualTo(VOICE.timeToSay("pour three of green tea").toMillis());
    }

    @Test
    void an_intent_without_samples_has_no_length() throws JsonProcessingException {
        assertThat(lengths(Map.of("AMAZON.NUMBER", "three")).has("AMAZON.FallbackIntent"))
                .isFalse();
    }

    @Test
    void a_type_without_a_typical_value_is_named() {
        assertThatThrownBy(() -> lengths(Map.of())).hasMessageContaining("{cups} of type AMAZON.NUMBER");
    }

    private static JsonNode lengths(Map<String, String> typicalValues) throws JsonProcessingException {
        return SpokenLengths.of(new ObjectMapper().readTree(MODEL), typicalValues, VOICE);
    }
}
