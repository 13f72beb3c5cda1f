package looselegs.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SynonymsTest {
    private static final Place PLACE = new Place("ball.json", 4, 10);

    private final Rules shared = new Rules(Map.of("my", Written.template("(my|the)")));
    private final List<TemplateError> errors = new ArrayList<>();

    @Test
    void a_template_stands_for_many_synonyms_each_once() {
        assertThat(Synonyms.expand("<my> ball[s] [(please|please)]", PLACE, shared, errors))
                .startsWith("my ball", "my ball please", "my balls")
                .doesNotHaveDuplicates();
        assertThat(errors).isEmpty();
    }

    @Test
    void a_slot_in_a_synonym_is_a_mistake() {
        assertThat(Synonyms.expand("my {tool}", PLACE, shared, errors)).isEmpty();
        assertThat(errors)
                .extracting(TemplateError::toString)
                .containsExactly("ball.json:4:13: a slot in a synonym: write the words instead");
    }

    @Test
    void a_rule_must_be_one_of_the_shared_ones() {
        assertThat(Synonyms.expand("<me> ball", PLACE, shared, errors)).isEmpty();
        assertThat(errors)
                .extracting(TemplateError::toString)
                .containsExactly("ball.json:4:10: unknown rule <me>: write <my>");
    }
}
