package looselegs.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InteractionModelGeneratorTest {
    private static final String PRESENT = """
            {"interactionModel": {
              "languageModel": {
                "invocationName": "tea garden",
                "modelConfiguration": {"fallbackIntentSensitivity": {"level": "LOW"}},
                "intents": [
                  {"name": "PourIntent", "slots": [{"name": "tea", "type": "Old", "multipleValues": {"enabled": true}}], "samples": ["old"]},
                  {"name": "AMAZON.FallbackIntent", "samples": []}],
                "types": []},
              "prompts": [{"id": "kept"}]}}
            """;
    private static final String TYPES = """
            [{"name": "Tea", "values": [
              {"id": "green", "name": {"value": "green tea", "synonyms": ["[japanese] green (tea|leaf)", "<good> one"]}}]}]
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("rules.txt"), "good = (good|nice)\n");
        Files.writeString(folder.resolve("PourIntent.txt"), "slot tea: Tea\npour [me] {tea}\n");
        Files.writeString(folder.resolve("BrewIntent.txt"), "brew\n");
    }

    @Test
    void samples_come_from_the_sentences_and_new_intents_follow() throws IOException {
        JsonNode intents = generate().at("/interactionModel/languageModel/intents");

        assertThat(intents)
                .extracting(intent -> intent.path("name").textValue())
                .containsExactly("PourIntent", "AMAZON.FallbackIntent", "BrewIntent");
        assertThat(intents.at("/0/samples"))
                .extracting(JsonNode::textValue)
                .containsExactly("pour {tea}", "pour me {tea}");
    }

    @Test
    void what_else_a_slot_has_stays() throws IOException {
        assertThat(generate()
                        .at("/interactionModel/languageModel/intents/0/slots/0")
                        .toString())
                .isEqualTo("{\"name\":\"tea\",\"type\":\"Tea\",\"multipleValues\":{\"enabled\":true}}");
    }

    @Test
    void what_is_not_generated_stays() throws IOException {
        JsonNode model = generate().path("interactionModel");

        assertThat(model.at("/languageModel/invocationName").textValue()).isEqualTo("tea garden");
        assertThat(model.at("/languageModel/modelConfiguration/fallbackIntentSensitivity/level")
                        .textValue())
                .isEqualTo("LOW");
        assertThat(model.at("/prompts/0/id").textValue()).isEqualTo("kept");
    }

    @Test
    void synonyms_take_the_place_of_their_templates_and_leave_out_the_name() throws IOException {
        assertThat(generate().at("/interactionModel/languageModel/types/0/values/0/name/synonyms"))
                .extracting(JsonNode::textValue)
                .containsExactlyInAnyOrder(
                        "green leaf", "japanese green tea", "japanese green leaf", "good one", "nice one");
    }

    @Test
    void nothing_is_made_of_sentences_with_mistakes() throws IOException {
        Files.writeString(folder.resolve("BrewIntent.txt"), "brew (it\n");

        assertThatThrownBy(this::generate).hasMessageContaining("BrewIntent.txt:1:6: unbalanced (");
    }

    @Test
    void nothing_is_made_of_synonyms_with_mistakes() throws IOException {
        Files.writeString(folder.resolve("rules.txt"), "goods = (good|nice)\n");

        assertThatThrownBy(this::generate).hasMessageContaining("Tea green:2:1: unknown rule <good>: write <goods>");
    }

    private JsonNode generate() throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        return InteractionModelGenerator.generate(
                json.readTree(PRESENT), SentenceFolder.read(folder), (ArrayNode) json.readTree(TYPES));
    }
}
