package looselegs.practice.json;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import looselegs.catalog.Answer;
import looselegs.catalog.Routine;
import looselegs.pacing.Budget;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.pacing.SpokenLength;
import looselegs.pacing.VoiceRate;
import looselegs.practice.Dose;
import looselegs.practice.MoveChoice;
import looselegs.practice.OpenQuestion;
import looselegs.practice.Practice;
import looselegs.practice.PracticeOptions;
import looselegs.practice.PracticeState;
import looselegs.practice.Query;
import looselegs.practice.Sides;
import looselegs.practice.Version;
import looselegs.profile.Profile;
import looselegs.profile.json.DamagedProfileException;
import looselegs.profile.json.ProfileFields;
import looselegs.profile.json.ProfileJson;
import looselegs.reminder.ReminderSchedule;
import org.jspecify.annotations.Nullable;

/** Reads a practice from JSON. Throws {@link IllegalArgumentException} or a subtype at values that no writer wrote. */
final class PracticeReader {
    /** With this many moves in the routine, known and offered, a practice takes less than 2 KB. */
    static final int LONGEST_ROUTINE = Routine.MOST_MOVES;

    /** A generous limit: the longest phase is the work on a side, two minutes. */
    private static final Duration LONGEST_PHASE = Duration.ofMinutes(10);

    private static final int LONGEST_ID = 60;

    /** Amazon's ids have 36 characters. */
    private static final int LONGEST_REMINDER_ID = 100;

    private final Predicate<String> knownMove;

    /** The routine and sides that a position must lie within. */
    private record Frame(List<String> routine, Sides sides) {}

    private PracticeReader(Predicate<String> knownMove) {
        this.knownMove = knownMove;
    }

    static Practice read(@Nullable Object json, Predicate<String> knownMove) {
        return new PracticeReader(knownMove).read(ProfileFields.of(json));
    }

    private Practice read(ProfileFields json) {
        check(json.integer("version") == PracticeWriter.VERSION, "version");
        List<String> routine = moves(json, "routine");
        PracticeOptions options = options(json.object("options"));
        return new Practice(
                options,
                routine,
                state(json.object("standing"), new Frame(routine, options.sides())),
                profile(json),
                json.has("workedMillis") ? worked(json.object("workedMillis")) : Map.of(),
                json.has("pending") ? Optional.of(openQuestion(json.object("pending"))) : Optional.empty(),
                json.has("zone") ? ZoneId.of(json.string("zone")) : ZoneOffset.UTC,
                json.has("earlierThisWeek") ? Optional.of(json.integer("earlierThisWeek")) : Optional.empty(),
                json.has("sent") ? Optional.of(sent(json.object("sent"))) : Optional.empty(),
                json.has("recall") ? Optional.of(recall(json.object("recall"))) : Optional.empty());
    }

    private static PracticeOptions options(ProfileFields json) {
        return new PracticeOptions(
                json.enumValue("sides", Sides.class),
                json.enumValue("version", Version.class),
                json.enumValue("dose", Dose.class),
                json.enumValue("talk", PracticeOptions.Talk.class),
                json.enumValue("going", PracticeOptions.Going.class),
                new VoiceRate(json.decimal("voiceRate")),
                json.integer("seed"));
    }

    private PracticeState state(ProfileFields json, Frame frame) {
        return switch (json.string("is")) {
            case "fresh" -> new PracticeState.Idle();
            case "offered" -> {
                List<String> moves = moves(json, "moves");
                check(!moves.isEmpty(), "moves");
                Optional<Position> back =
                        json.has("back") ? Optional.of(position(json, "back", frame)) : Optional.empty();
                yield new PracticeState.Offered(moves, json.bool("together"), back);
            }
            case "prepared" -> new PracticeState.Ready(step(json, frame.routine()));
            case "playing" ->
                new PracticeState.Playing(
                        Instant.parse(json.string("began")), lead(json), position(json, "from", frame), (int)
                                json.integer("parts", 1, 2));
            case "waiting" -> new PracticeState.BetweenParts(position(json, "next", frame));
            case "paused" -> new PracticeState.Paused(position(json, "at", frame));
            case "left" -> new PracticeState.Resumable(position(json, "at", frame));
            case "finished" -> new PracticeState.Finished(step(json, frame.routine()));
            default -> throw new IllegalArgumentException("is");
        };
    }

    private static Position position(ProfileFields json, String field, Frame frame) {
        ProfileFields position = json.object(field);
        Phase phase = position.enumValue("phase", Phase.class);
        Side side = position.enumValue("side", Side.class);
        Duration done = millis(position, "doneMillis");
        check(isWorkedOn(side, frame.sides()), "side");
        check(phase != Phase.CHANGE_OVER || frame.sides() == Sides.BOTH, "phase");
        check(done.compareTo(LONGEST_PHASE) <= 0, "doneMillis");
        return new Position(step(position, frame.routine()), phase, side, done);
    }

    private static boolean isWorkedOn(Side side, Sides sides) {
        return switch (sides) {
            case BOTH -> true;
            case LEFT -> side == Side.LEFT;
            case RIGHT -> side == Side.RIGHT;
        };
    }

    private Query.Repeatable recall(ProfileFields json) {
        List<String> moves = moves(json, "moves");
        MoveChoice choice = moves.isEmpty() ? new MoveChoice.Unsaid() : new MoveChoice.Named(moves);
        if (json.has("topic")) {
            return new Query.Explain(json.enumValue("topic", Query.Topic.class), choice);
        }
        Optional<String> answer = json.has("answer") ? Optional.of(json.string("answer")) : Optional.empty();
        check(answer.orElse("").length() <= LONGEST_ID, "answer");
        return new Query.About(
                json.enumValue("about", Answer.Kind.class),
                answer,
                choice,
                json.enumValue("detail", Query.Detail.class));
    }

    private static Profile profile(ProfileFields json) {
        try {
            return ProfileJson.read(json.value("profile"));
        } catch (DamagedProfileException damaged) {
            throw new IllegalArgumentException("profile", damaged);
        }
    }

    private Map<String, Duration> worked(ProfileFields json) {
        List<String> moves = json.names();
        check(moves.size() <= LONGEST_ROUTINE, "workedMillis");
        Map<String, Duration> worked = new HashMap<>();
        for (String move : moves) {
            check(knownMove.test(move), "workedMillis");
            worked.put(move, millis(json, move));
        }
        return worked;
    }

    private static List<String> reminders(ProfileFields json) {
        List<String> ids = json.strings("ids");
        check(!ids.isEmpty() && ids.size() <= LONGEST_ROUTINE, "ids");
        for (String id : ids) {
            check(id.length() <= LONGEST_REMINDER_ID, "ids");
        }
        return ids;
    }

    private OpenQuestion openQuestion(ProfileFields json) {
        return switch (json.string("is")) {
            case "fine-again" -> {
                check(knownMove.test(json.string("move")), "move");
                yield new OpenQuestion.FineAgain(json.string("move"));
            }
            case "choice" -> new OpenQuestion.Choice();
            case "advice" -> new OpenQuestion.Advice();
            case "easier-still" -> {
                check(knownMove.test(json.string("move")), "move");
                yield new OpenQuestion.EasierStill(json.string("move"));
            }
            case "forget" -> new OpenQuestion.Forget();
            case "when" -> when(json);
            case "remind" -> new OpenQuestion.Remind(schedule(json));
            case "change-reminder" -> {
                check(json.string("id").length() <= LONGEST_REMINDER_ID, "id");
                yield new OpenQuestion.ChangeReminder(json.string("id"), schedule(json));
            }
            case "cancel-reminders" -> new OpenQuestion.CancelReminders(reminders(json));
            default -> throw new IllegalArgumentException("is");
        };
    }

    private static OpenQuestion when(ProfileFields json) {
        Optional<LocalTime> time =
                json.has("time") ? Optional.of(LocalTime.parse(json.string("time"))) : Optional.empty();
        return new OpenQuestion.When(ReminderSchedule.parseDays(json.string("days")), time);
    }

    private static ReminderSchedule schedule(ProfileFields json) {
        return ReminderSchedule.parse(json.string("when")).orElseThrow(() -> new IllegalArgumentException("when"));
    }

    private List<String> moves(ProfileFields json, String field) {
        List<String> moves = json.strings(field);
        check(moves.size() <= LONGEST_ROUTINE, field);
        for (String move : moves) {
            check(knownMove.test(move), field);
        }
        return moves;
    }

    private static int step(ProfileFields json, List<String> routine) {
        return (int) json.integer("step", 0, routine.size() - 1L);
    }

    private static Duration millis(ProfileFields json, String field) {
        return Duration.ofMillis(json.integer(field, 0, Integer.MAX_VALUE));
    }

    /** The speech before a timeline is part of the same response, so its limits apply. */
    private static SpokenLength lead(ProfileFields json) {
        SpokenLength lead = heard(json, "lead");
        check(lead.silence().plus(lead.spoken()).compareTo(Budget.RESPONSE.longest()) <= 0, "lead");
        return lead;
    }

    private static SpokenLength heard(ProfileFields json, String field) {
        ProfileFields heard = json.object(field);
        return new SpokenLength(millis(heard, "silenceMillis"), millis(heard, "spokenMillis"));
    }

    private static Practice.Sent sent(ProfileFields json) {
        return new Practice.Sent(Instant.parse(json.string("at")), heard(json, "speech"), heard(json, "reprompt"));
    }

    private static void check(boolean holds, String field) {
        if (!holds) {
            throw new IllegalArgumentException(field);
        }
    }
}
