package looselegs.skillpackage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import looselegs.golden.Golden;
import org.junit.jupiter.api.Test;

/** Tests the slot values in the content and in the interaction model generated from it. */
class SlotTypesTest {
    private static final int MAX_CHARACTERS = 140;

    private final JsonNode types = SkillPackage.languageModel().required("types");

    @Test
    void the_slot_types_match_the_content() {
        ArrayNode wanted = ContentSlotTypes.read();
        if (Golden.isToBeRewritten()) {
            ModelFile.rewriteTypes(wanted);
        }

        assertThat(SkillPackage.languageModel().required("types").toPrettyString())
                .as("%s: %s", SkillPackage.MODEL, Golden.howToRewrite(SlotTypesTest.class))
                .isEqualTo(wanted.toPrettyString());
    }

    @Test
    void ids_are_unique_within_a_type() {
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
    void words_are_unique_within_a_value() {
        for (JsonNode type : types) {
            for (JsonNode value : type.required("values")) {
                assertThat(words(value))
                        .as(value.required("id").textValue())
                        .doesNotHaveDuplicates()
                        .allMatch(word -> word.length() <= MAX_CHARACTERS);
            }
        }
    }

    /** Several intents have a bare slot as a sample, so a word of two types would be ambiguous. */
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

    /** Only moves may share a word ("calf"), because the skill then asks which move is meant. */
    @Test
    void only_moves_share_words() {
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
