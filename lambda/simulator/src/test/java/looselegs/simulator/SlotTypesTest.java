package looselegs.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlotTypesTest {
    private final InteractionModel model = TeaGarden.model();

    @ParameterizedTest
    @CsvSource({
        "5, 5",
        "five, 5",
        "zero, 0",
        "twelve, 12",
        "twenty, 20",
        "twenty five, 25",
        "twenty-five, 25",
        "ninety nine, 99",
        "hundred, 100",
        "one hundred, 100",
        "three hundred and twenty one, 321",
        "minus two, -2",
        "negative seven, -7",
        "-3, -3",
        "minus 10, -10"
    })
    void a_number_slot_takes_words_and_digits(String said, String value) {
        assertThat(model.match("pour " + said + " cups").value("count")).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"some", "twenty thirty", "5 6", "minus", "half"})
    void a_number_slot_takes_nothing_else(String said) {
        assertThat(model.match("pour " + said + " cups").isFallback()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"first, 1", "second, 2", "third, 3", "fifth, 5", "2nd, 2", "twelfth, 12"})
    void an_ordinal_slot_has_digits_as_its_value(String said, String value) {
        assertThat(model.match("take the " + said + " one").value("place")).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"last", "next", "two"})
    void an_ordinal_slot_takes_nothing_else(String said) {
        assertThat(model.match("take the " + said + " one").isFallback()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "two minutes, PT2M",
        "2 minutes, PT2M",
        "a minute, PT1M",
        "one minute, PT1M",
        "ninety seconds, PT90S",
        "a quarter of an hour, PT15M",
        "three quarters of an hour, PT45M",
        "half an hour, PT30M",
        "half a minute, PT30S",
        "a minute and a half, PT1M30S",
        "two and a half minutes, PT2M30S",
        "an hour and a half, PT1H30M",
        "an hour and ten minutes, PT1H10M",
        "one minute thirty seconds, PT1M30S",
        "a couple of minutes, PT2M",
        "two days, P2D",
        "a week, P1W",
        "one day and two hours, P1DT2H"
    })
    void a_duration_slot_keeps_the_units_that_were_said(String said, String value) {
        assertThat(model.match("steep for " + said).value("time")).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two", "minutes", "two lumps", "and a half"})
    void a_duration_slot_takes_nothing_else(String said) {
        assertThat(model.match("steep for " + said).isFallback()).isTrue();
    }

    @Test
    void a_search_slot_takes_all_remaining_words() {
        assertThat(model.match("search for green tea from japan").value("query"))
                .contains("green tea from japan");
    }
}
