package looselegs.dialog;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import looselegs.language.LanguagePack;
import looselegs.language.Phrase;
import looselegs.practice.Decision;
import looselegs.practice.MoveChoice;
import looselegs.practice.Practice;
import looselegs.practice.Query;
import looselegs.practice.TrainingWeek;
import looselegs.profile.DoneMove;
import looselegs.profile.History;
import looselegs.speech.Speech;

/** Answers how often and when a listener has done their moves. */
final class HistoryQueries {
    /** The name of a weekday is unambiguous only within the last six days. */
    private static final long DAYS_BY_NAME = 6;

    private final LanguagePack pack;

    HistoryQueries(LanguagePack pack) {
        this.pack = pack;
    }

    /** Answers from the history, or says that it could not be read. */
    Decision tell(Practice practice, Query.History input, Instant now) {
        if (practice.earlierThisWeek().isEmpty()) {
            return new Decision.GoOn(practice, say(Phrase.PLAN_UNKNOWN));
        }
        Speech told = switch (input.question()) {
            case HOW_OFTEN -> howOften(practice, now);
            case THIS_WEEK -> thisWeek(practice, now);
            case LAST_TIME -> lastTime(practice, input.choice(), now);
        };
        return new Decision.GoOn(practice, told);
    }

    private Speech howOften(Practice practice, Instant now) {
        History history = practice.profile().history();
        return last(history.latest())
                .map(last -> Speech.of(howOften(history.total(), day(last, practice, now))))
                .orElseGet(() -> say(Phrase.PLAN_NEVER));
    }

    private String howOften(int total, String day) {
        return total == 1
                ? pack.say(Phrase.PLAN_FIRST, Map.of("day", day))
                : pack.say(Phrase.PLAN_HOW_OFTEN, Map.of("count", Integer.toString(total), "day", day));
    }

    private Speech thisWeek(Practice practice, Instant now) {
        TrainingWeek week = TrainingWeek.of(practice.profile().history(), now, practice.zone());
        List<String> days =
                week.days().stream().map(day -> name(day.getDayOfWeek())).toList();
        return switch (days.size()) {
            case 0 -> say(Phrase.PLAN_NOT_THIS_WEEK);
            case 1 -> Speech.of(pack.say(Phrase.PLAN_ONCE, Map.of("days", days.getFirst())));
            default ->
                Speech.of(pack.say(
                        Phrase.PLAN_OFTEN,
                        Map.of("days", pack.phrases().sayAll(days), "count", Integer.toString(days.size()))));
        };
    }

    private Speech lastTime(Practice practice, MoveChoice choice, Instant now) {
        if (choice instanceof MoveChoice.Unheard) {
            return say(Phrase.UNKNOWN_MOVE);
        }
        List<String> moves = choice instanceof MoveChoice.Named named
                ? named.moves()
                : practice.currentMove().map(List::of).orElse(List.of());
        List<DoneMove> done = practice.profile().history().latest().stream()
                .filter(move -> moves.isEmpty() || moves.contains(move.move()))
                .toList();
        return last(done)
                .map(last -> Speech.of(
                        pack.say(Phrase.PLAN_LAST, Map.of("move", name(last), "day", day(last, practice, now)))))
                .orElseGet(() -> say(moves.isEmpty() ? Phrase.PLAN_NEVER : Phrase.PLAN_NEVER_THAT));
    }

    private String name(DoneMove done) {
        return pack.catalog().findMove(done.move()).map(move -> move.name()).orElse(done.move());
    }

    private String day(DoneMove done, Practice practice, Instant now) {
        LocalDate day = done.at().atZone(practice.zone()).toLocalDate();
        long ago = ChronoUnit.DAYS.between(day, now.atZone(practice.zone()).toLocalDate());
        if (ago <= 0) {
            return pack.say(Phrase.DAY_TODAY);
        }
        if (ago == 1) {
            return pack.say(Phrase.DAY_YESTERDAY);
        }
        return ago <= DAYS_BY_NAME
                ? pack.say(Phrase.DAY_NAMED, Map.of("day", name(day.getDayOfWeek())))
                : pack.say(Phrase.DAY_LONG_AGO, Map.of("count", Long.toString(ago)));
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale());
    }

    private static Optional<DoneMove> last(List<DoneMove> done) {
        return done.stream().max(Comparator.naturalOrder());
    }

    private Locale locale() {
        return pack.phrases().locale();
    }

    private Speech say(Phrase line) {
        return Speech.of(pack.say(line));
    }
}
