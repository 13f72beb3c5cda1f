package looselegs.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderScheduleTest {
    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void a_wish_comes_back_as_it_was_rendered(DayOfWeek day) {
        ReminderSchedule wish = new ReminderSchedule(EnumSet.of(day, DayOfWeek.SUNDAY), LocalTime.of(18, 30));

        assertThat(ReminderSchedule.parse(wish.render())).contains(wish);
    }

    @Test
    void days_are_rendered_in_the_order_of_the_week() {
        assertThat(new ReminderSchedule(EnumSet.of(DayOfWeek.THURSDAY, DayOfWeek.MONDAY), LocalTime.of(7, 0)).render())
                .isEqualTo("MONDAY,THURSDAY@07:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "t", "@", "@07:00", "MONDAY", "MONDAY@", "MONDAY@25:00", "MOONDAY@07:00", "MONDAY,@07:00"})
    void any_other_text_is_no_wish(String text) {
        assertThat(ReminderSchedule.parse(text)).isEmpty();
    }

    @Test
    void a_reminder_on_no_day_is_refused() {
        assertThatThrownBy(() -> new ReminderSchedule(Set.of(), LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
