package looselegs.reminder;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days and the time of a weekly reminder, in the listener's time zone.
 *
 * @param days at least one
 * @param time truncated to minutes
 */
public record ReminderSchedule(Set<DayOfWeek> days, LocalTime time) {
    private static final String BEFORE_THE_TIME = "@";
    private static final String BETWEEN_DAYS = ",";

    public ReminderSchedule {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a reminder on no day");
        }
        days = Set.copyOf(days);
        time = time.truncatedTo(ChronoUnit.MINUTES);
    }

    /** Writes the schedule as text, as in {@code MONDAY,THURSDAY@07:00}. */
    public String render() {
        return render(days) + BEFORE_THE_TIME + time;
    }

    /** Writes days as text, as in {@code MONDAY,THURSDAY}; empty for none. */
    public static String render(Set<DayOfWeek> days) {
        return days.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(BETWEEN_DAYS));
    }

    /** Reads the text that {@link #render} wrote; empty for anything else. */
    public static Optional<ReminderSchedule> parse(String text) {
        try {
            String[] parts = text.split(BEFORE_THE_TIME, 2);
            return parts.length == 2
                    ? Optional.of(new ReminderSchedule(parseDays(parts[0]), LocalTime.parse(parts[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException other) {
            return Optional.empty();
        }
    }

    /**
     * Reads the text that {@link #render(Set)} wrote.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Set<DayOfWeek> parseDays(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(BETWEEN_DAYS, -1))
                        .map(DayOfWeek::valueOf)
                        .collect(Collectors.toSet());
    }
}
