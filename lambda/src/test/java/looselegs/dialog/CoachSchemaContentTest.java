package looselegs.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import looselegs.content.ContentCopy;
import looselegs.language.LanguagePack;
import looselegs.language.Phrase;
import looselegs.speech.PhraseKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schema of the coach's phrases knows each of them, with its placeholders and its fewest sayings. */
class CoachSchemaContentTest {
    private static final Path FILE = ContentCopy.SHIPPED.resolve("phrases/coach.schema.json");

    private final ObjectMapper json = new ObjectMapper();
    private final JsonNode schema = json.readTree(Files.readString(FILE));

    CoachSchemaContentTest() throws IOException {}

    @Test
    void it_has_the_phrases_of_the_coach_and_no_other() {
        List<String> keys =
                LanguagePack.phraseKeys().stream().map(PhraseKey::key).toList();

        assertThat(schema.required("required").valueStream().map(JsonNode::textValue))
                .containsExactlyInAnyOrderElementsOf(keys);
        assertThat(schema.required("properties").propertyStream().map(Map.Entry::getKey))
                .containsOnlyOnceElementsOf(keys)
                .hasSize(keys.size() + 1);
    }

    @ParameterizedTest
    @EnumSource(Phrase.class)
    void a_phrase_takes_as_many_sayings_as_the_loader_wants(Phrase line) throws IOException {
        String placeholders = placeholders(line);

        assertThat(takes(line, sayings(line.fewestSayings(), placeholders))).isTrue();
        assertThat(takes(line, sayings(line.fewestSayings() - 1, placeholders))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Phrase.class)
    void a_phrase_takes_just_its_placeholders(Phrase line) throws IOException {
        assertThat(takes(line, sayings(line.fewestSayings(), placeholders(line) + "{unknown}")))
                .isFalse();
        assertThat(takes(line, sayings(line.fewestSayings(), "")))
                .isEqualTo(line.placeholders().isEmpty());
    }

    private static String placeholders(Phrase line) {
        return line.placeholders().stream().map(name -> "{" + name + "}").collect(Collectors.joining(" "));
    }

    private static List<String> sayings(int count, String ending) {
        return IntStream.range(0, count).mapToObj(i -> "Saying " + i + ending).toList();
    }

    private boolean takes(Phrase line, List<String> sayings) throws IOException {
        ObjectNode phrase = schema.required("properties").required(line.key()).<ObjectNode>deepCopy();
        phrase.set("$defs", schema.required("$defs"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(phrase.toString(), InputFormat.JSON)
                .validate(json.writeValueAsString(sayings), InputFormat.JSON)
                .isEmpty();
    }
}
