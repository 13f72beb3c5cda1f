package looselegs.alexa.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import looselegs.reminder.ReminderSchedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceRulesTest {
    /** Every choice of days, each at another time. */
    static Stream<ReminderSchedule> wishes() {
        return IntStream.range(1, 1 << 7)
                .mapToObj(bits -> new ReminderSchedule(days(bits), LocalTime.of(bits % 24, bits % 60)));
    }

    private static Set<DayOfWeek> days(int bits) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> (bits & (1 << (day.getValue() - 1))) != 0)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void a_wish_comes_back_out_of_its_rules(ReminderSchedule wish) {
        assertThat(RecurrenceRules.read(RecurrenceRules.write(wish))).contains(wish);
    }

    @Test
    void each_day_has_a_rule_of_its_own() {
        assertThat(RecurrenceRules.write(
                        new ReminderSchedule(EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY), LocalTime.of(6, 5))))
                .containsExactly(
                        "FREQ=WEEKLY;BYDAY=TU;BYHOUR=6;BYMINUTE=5;BYSECOND=0;INTERVAL=1;",
                        "FREQ=WEEKLY;BYDAY=FR;BYHOUR=6;BYMINUTE=5;BYSECOND=0;INTERVAL=1;");
    }

    @Test
    void all_days_have_one_rule() {
        assertThat(RecurrenceRules.write(new ReminderSchedule(EnumSet.allOf(DayOfWeek.class), LocalTime.NOON)))
                .containsExactly("FREQ=DAILY;BYHOUR=12;BYMINUTE=0;BYSECOND=0;INTERVAL=1;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FREQ=WEEKLY",
                "FREQ=WEEKLY;BYDAY=MO",
                "FREQ=WEEKLY;BYDAY=MO;BYHOUR=25;BYMINUTE=0",
                "BYHOUR=7;BYMINUTE=0"
            })
    void a_rule_that_is_none_of_ours_is_no_wish(String rule) {
        assertThat(RecurrenceRules.read(List.of(rule))).isEmpty();
    }

    @Test
    void rules_for_two_times_are_no_wish() {
        assertThat(RecurrenceRules.read(List.of(
                        "FREQ=WEEKLY;BYDAY=MO;BYHOUR=7;BYMINUTE=0", "FREQ=WEEKLY;BYDAY=TU;BYHOUR=8;BYMINUTE=0")))
                .isEmpty();
    }
}
