package looselegs.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import looselegs.sentences.Template.Alternatives;
import looselegs.sentences.Template.Joined;
import looselegs.sentences.Template.Optional;
import looselegs.sentences.Template.RuleReference;
import looselegs.sentences.Template.Sequence;
import looselegs.sentences.Template.Slot;
import looselegs.sentences.Template.Text;
import org.junit.jupiter.api.Test;

class TemplateParserTest {
    private static final Text STOP = new Text("stop");
    private static final Text PAUSE = new Text("pause");

    @Test
    void words_stand_one_after_another() {
        assertThat(Written.template("stop  pause")).isEqualTo(new Sequence(List.of(STOP, PAUSE)));
    }

    @Test
    void round_brackets_hold_a_choice() {
        assertThat(Written.template("(stop|pause)")).isEqualTo(new Alternatives(List.of(STOP, PAUSE)));
    }

    @Test
    void round_brackets_without_a_choice_mean_nothing() {
        assertThat(Written.template("(stop)")).isEqualTo(STOP);
    }

    @Test
    void square_brackets_hold_what_may_be_left_out() {
        assertThat(Written.template("stop [pause]")).isEqualTo(new Sequence(List.of(STOP, new Optional(PAUSE))));
    }

    @Test
    void square_brackets_may_hold_a_choice() {
        assertThat(Written.template("[stop|pause]")).isEqualTo(new Optional(new Alternatives(List.of(STOP, PAUSE))));
    }

    @Test
    void names_stand_for_rules_and_slots() {
        assertThat(Written.template("<cry> {move}"))
                .isEqualTo(new Sequence(List.of(new RuleReference("cry"), new Slot("move"))));
    }

    @Test
    void what_stands_without_spaces_is_one_word() {
        assertThat(Written.template("leg[s]"))
                .isEqualTo(new Joined(List.of(new Text("leg"), new Optional(new Text("s")))));
    }

    @Test
    void an_apostrophe_may_begin_what_is_joined_on() {
        assertThat(Written.template("it('s|'ll)"))
                .isEqualTo(new Joined(
                        List.of(new Text("it"), new Alternatives(List.of(new Text("'s"), new Text("'ll"))))));
    }

    @Test
    void letters_of_other_languages_are_letters() {
        assertThat(Written.template("größer")).isEqualTo(new Text("größer"));
    }
}
