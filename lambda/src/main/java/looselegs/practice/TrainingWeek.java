package looselegs.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SortedSet;
import java.util.TreeSet;
import looselegs.profile.DoneMove;
import looselegs.profile.History;

/** The days of the current week on which a move was done. The week begins on Monday, as training weeks do. */
public record TrainingWeek(LocalDate today, SortedSet<LocalDate> days) {
    public static TrainingWeek of(History history, Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate begin = today.minusDays(today.getDayOfWeek().getValue() - 1L);
        SortedSet<LocalDate> days = new TreeSet<>();
        for (DoneMove done : history.latest()) {
            LocalDate day = done.at().atZone(zone).toLocalDate();
            if (!day.isBefore(begin) && !day.isAfter(today)) {
                days.add(day);
            }
        }
        return new TrainingWeek(today, days);
    }

    /** On how many days of this week before today a move was done. */
    int earlier() {
        return days.headSet(today).size();
    }
}
