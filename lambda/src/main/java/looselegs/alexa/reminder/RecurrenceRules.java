package looselegs.alexa.reminder;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import looselegs.reminder.ReminderSchedule;

/**
 * Converts a schedule to and from recurrence rules of RFC 5545. Developers report that Amazon accepts only one day a rule, so
 * there is one rule for each day.
 */
final class RecurrenceRules {
    private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);

    private RecurrenceRules() {}

    static List<String> write(ReminderSchedule schedule) {
        String time = "BYHOUR=%d;BYMINUTE=%d;BYSECOND=0;INTERVAL=1;"
                .formatted(schedule.time().getHour(), schedule.time().getMinute());
        return schedule.days().equals(ALL)
                ? List.of("FREQ=DAILY;%s".formatted(time))
                : schedule.days().stream()
                        .sorted()
                        .map(day -> "FREQ=WEEKLY;BYDAY=%s;%s".formatted(code(day), time))
                        .toList();
    }

    /** Empty if the rules are not of the kind that this skill writes, or have different times. */
    static Optional<ReminderSchedule> read(List<String> rules) {
        List<Map<String, String>> parts =
                rules.stream().map(RecurrenceRules::parts).toList();
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        parts.forEach(rule -> days.addAll(days(rule)));
        List<Optional<LocalTime>> times =
                parts.stream().map(RecurrenceRules::time).distinct().toList();
        return days.isEmpty() || times.size() != 1
                ? Optional.empty()
                : times.getFirst().map(time -> new ReminderSchedule(days, time));
    }

    private static Map<String, String> parts(String rule) {
        return Arrays.stream(rule.toUpperCase(Locale.ROOT).split(";", -1))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(part -> part[0].strip(), part -> part[1].strip(), (one, other) -> one));
    }

    private static Set<DayOfWeek> days(Map<String, String> rule) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Optional.ofNullable(rule.get("BYDAY"))
                .ifPresent(codes -> days.addAll(
                        ALL.stream().filter(day -> codes.contains(code(day))).toList()));
        return rule.getOrDefault("FREQ", "").equals("DAILY") ? ALL : days;
    }

    private static Optional<LocalTime> time(Map<String, String> rule) {
        try {
            return Optional.of(LocalTime.of(
                    Integer.parseInt(rule.getOrDefault("BYHOUR", "")),
                    Integer.parseInt(rule.getOrDefault("BYMINUTE", ""))));
        } catch (NumberFormatException | DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
