package looselegs.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpansionTest {
    private static final Rules RULES = new Rules(Map.of("it", Written.template("(it|that)")));

    private final Expansion expansion = new Expansion(RULES);

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            stop                 ; stop
            (stop|pause) [now]   ; stop, stop now, pause, pause now
            [please|oh] stop     ; stop, please stop, oh stop
            <it> hurts           ; it hurts, that hurts
            my leg[s]            ; my leg, my legs
            {move}'s side        ; {move}'s side
            (t f|hip) l[ow b]and ; t f land, t f low band, hip land, hip low band
            """)
    void a_template_stands_for_its_sentences(String template, String sentences) {
        assertThat(expansion.sentences(Written.template(template))).containsExactly(sentences.split(", "));
    }

    @Test
    void sentences_are_counted_without_being_made() {
        Template template = Written.template("(a|b|c) ".repeat(30) + "[d]");

        assertThat(expansion.size(template)).isEqualTo(2 * (long) Math.pow(3, 30));
        assertThat(expansion.sentence(template, expansion.size(template) - 1))
                .startsWith("c c c")
                .endsWith("c d");
    }

    @Test
    void a_count_too_large_for_any_number_stays_the_largest() {
        assertThat(expansion.size(Written.template("(a|b) ".repeat(100)))).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void as_many_sentences_come_as_were_counted() {
        for (long seed = 0; seed < 200; seed++) {
            RandomTemplates templates = new RandomTemplates(seed);
            Expansion random = new Expansion(templates.rules());
            Template line = templates.line();

            assertThat(random.sentences(line).count()).as(line.toString()).isEqualTo(random.size(line));
        }
    }
}
