package looselegs.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordPackerTest {
    private record Cup(String name, int size) {}

    private record Shelf(
            Set<String> colors,
            List<Cup> cups,
            Map<String, List<String>> labels,
            Optional<Duration> age,
            double height,
            boolean full) {}

    private static final Shelf SHELF = new Shelf(
            Set.of("red", "blue"),
            List.of(new Cup("mug", 3), new Cup("tasse d’été", -1)),
            Map.of("b", List.of("x"), "a", List.of()),
            Optional.of(Duration.ofMillis(1500)),
            0.1,
            true);

    @Test
    void every_kind_of_field_comes_out_by_its_name() {
        RecordUnpacker shelf = RecordUnpacker.open(RecordPacker.pack(SHELF));

        assertThat(shelf.texts("colors")).containsExactly("blue", "red");
        assertThat(shelf.count("cups")).isEqualTo(2);
        assertThat(cup(shelf.nextRecord())).isEqualTo(SHELF.cups().getFirst());
        assertThat(cup(shelf.nextRecord())).isEqualTo(SHELF.cups().getLast());
        assertThat(shelf.textsByName("labels")).isEqualTo(SHELF.labels());
        assertThat(shelf.optionalDuration("age")).isEqualTo(SHELF.age());
        assertThat(shelf.decimal("height")).isEqualTo(0.1);
        assertThat(shelf.bool("full")).isTrue();
        shelf.requireEnd();
    }

    private static Cup cup(RecordUnpacker cup) {
        return new Cup(cup.text("name"), cup.integer("size"));
    }

    @Test
    void a_field_of_another_name_is_refused() {
        RecordUnpacker cup = RecordUnpacker.open(RecordPacker.pack(new Cup("mug", 3)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> cup.text("title"))
                .withMessage("Cup: title is not field 1");
    }

    @Test
    void a_field_out_of_order_is_refused() {
        RecordUnpacker cup = RecordUnpacker.open(RecordPacker.pack(new Cup("mug", 3)));

        assertThatIllegalArgumentException().isThrownBy(() -> cup.integer("size"));
    }

    @Test
    void a_field_after_the_last_one_is_refused() {
        RecordUnpacker cup = RecordUnpacker.open(RecordPacker.pack(new Cup("mug", 3)));
        cup(cup);

        assertThatIllegalArgumentException().isThrownBy(() -> cup.integer("weight"));
    }

    private record Odd(StringBuilder value) {}

    @Test
    void a_value_of_another_kind_cannot_be_packed() {
        assertThatIllegalArgumentException().isThrownBy(() -> RecordPacker.pack(new Odd(new StringBuilder())));
    }
}
