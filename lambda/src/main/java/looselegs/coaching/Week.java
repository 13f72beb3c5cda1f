package looselegs.coaching;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import looselegs.profile.DoneMove;
import looselegs.profile.History;

/** The days of the listener's week on which a move was done. It begins on Monday, as weeks of training do. */
record Week(LocalDate today, SortedSet<LocalDate> days) {
    static Week of(History history, Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate begin = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Week(
                today,
                history.latest().stream()
                        .map(DoneMove::at)
                        .map(at -> at.atZone(zone).toLocalDate())
                        .filter(day -> !day.isBefore(begin) && !day.isAfter(today))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** How many days of this week before today. */
    int earlier() {
        return days.headSet(today).size();
    }
}
