package looselegs.skillpackage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import looselegs.golden.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the slots, in the content and in the model generated from it. */
class SlotTypesTest {
    private static final int MOST_CHARACTERS = 140;

    private final JsonNode types = SkillPackage.languageModel().required("types");

    static List<Path> slotFiles() {
        return ContentSlotTypes.slotFiles();
    }

    @Test
    void slot_types_hold_the_words_of_the_content() {
        ArrayNode wanted = ContentSlotTypes.read();
        if (Golden.isToBeRewritten()) {
            ModelFile.rewriteTypes(wanted);
        }

        assertThat(SkillPackage.languageModel().required("types").toPrettyString())
                .as("%s: %s", SkillPackage.MODEL, Golden.howToRewrite(SlotTypesTest.class))
                .isEqualTo(wanted.toPrettyString());
    }

    @ParameterizedTest
    @MethodSource("slotFiles")
    void a_slot_file_keeps_to_its_schema(Path file) throws IOException {
        String schema = Files.readString(SkillPackage.PHRASES.resolve("slots.schema.json"));

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(Files.readString(file), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void an_id_stands_once_in_its_type() {
        for (JsonNode type : types) {
            assertThat(type.required("values")
                            .valueStream()
                            .map(value -> value.required("id").textValue()))
                    .as(type.required("name").textValue())
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void a_word_stands_once_in_its_value() {
        for (JsonNode type : types) {
            for (JsonNode value : type.required("values")) {
                assertThat(words(value))
                        .as(value.required("id").textValue())
                        .doesNotHaveDuplicates()
                        .allMatch(word -> word.length() <= MOST_CHARACTERS);
            }
        }
    }

    /** Several intents take a bare slot as a sample: a word of two types would leave open which one is meant. */
    @Test
    void no_word_belongs_to_two_types() {
        Map<String, TreeSet<String>> owners = new TreeMap<>();
        types.forEach(type -> type.required("values")
                .forEach(value -> words(value)
                        .forEach(word -> owners.computeIfAbsent(word, unseen -> new TreeSet<>())
                                .add(type.required("name").textValue()))));

        assertThat(owners)
                .allSatisfy((word, claimed) -> assertThat(claimed).as(word).hasSize(1));
    }

    /** Only moves may share a word ("calf"): the skill then asks which one is meant. */
    @Test
    void outside_the_moves_no_word_belongs_to_two_values() {
        for (JsonNode type : types) {
            if (!type.required("name").textValue().equals("Move")) {
                assertThat(type.required("values").valueStream().flatMap(SlotTypesTest::words))
                        .as(type.required("name").textValue())
                        .doesNotHaveDuplicates();
            }
        }
    }

    private static Stream<String> words(JsonNode value) {
        JsonNode name = value.required("name");
        return Stream.concat(
                        Stream.of(name.required("value").textValue()),
                        name.required("synonyms").valueStream().map(JsonNode::textValue))
                .map(word -> word.toLowerCase(Locale.ROOT));
    }
}
