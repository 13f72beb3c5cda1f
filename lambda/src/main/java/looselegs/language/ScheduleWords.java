package looselegs.language;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import looselegs.reminder.Reminder;
import looselegs.reminder.ReminderSchedule;

/** Says days and times in the words of a locale. */
public final class ScheduleWords {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.complementOf(EnumSet.copyOf(WEEKEND));

    /** The hour with the part of the day ("7 in the evening"), as each locale writes it. */
    private static final String FULL_HOUR = "Bh";

    private static final String HOUR_AND_MINUTE = "Bhm";

    private final LanguagePack pack;
    private final Locale locale;

    public ScheduleWords(LanguagePack pack) {
        this.pack = pack;
        this.locale = pack.phrases().locale();
    }

    /** The days and the time of a reminder, as the values of a phrase. */
    public Map<String, String> of(ReminderSchedule when) {
        return Map.of("days", days(when.days()), "time", time(when.time()));
    }

    /** Several reminders in one sentence. */
    public String all(List<Reminder> reminders) {
        return pack.phrases()
                .sayAll(reminders.stream()
                        .map(reminder -> pack.say(Phrase.REMINDER_WHEN, of(reminder.when())))
                        .toList());
    }

    private String days(Set<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return pack.say(Phrase.EVERY_DAY);
        }
        if (days.equals(WEEKDAYS) || days.equals(WEEKEND)) {
            return pack.say(days.equals(WEEKEND) ? Phrase.ON_WEEKENDS : Phrase.ON_WEEKDAYS);
        }
        List<String> names = days.stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList();
        return pack.say(Phrase.ON_DAYS, Map.of("days", pack.phrases().sayAll(names)));
    }

    private String time(LocalTime time) {
        String template = time.getMinute() == 0 ? FULL_HOUR : HOUR_AND_MINUTE;
        return DateTimeFormatter.ofLocalizedPattern(template)
                .localizedBy(locale)
                .format(time);
    }
}
