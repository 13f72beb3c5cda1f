package looselegs.session;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import looselegs.catalog.Answer;
import looselegs.coaching.Ask;
import looselegs.coaching.Dose;
import looselegs.coaching.MoveChoice;
import looselegs.coaching.Options;
import looselegs.coaching.Pending;
import looselegs.coaching.Practice;
import looselegs.coaching.Sides;
import looselegs.coaching.Standing;
import looselegs.coaching.Version;
import looselegs.pacing.Budget;
import looselegs.pacing.Heard;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.pacing.VoiceRate;
import looselegs.profile.Profile;
import looselegs.profile.json.DamagedProfileException;
import looselegs.profile.json.ProfileJson;
import looselegs.reminder.ReminderWish;

/** Reads a practice from JSON, and refuses what no writer wrote: {@link IllegalArgumentException} or a subtype. */
final class PracticeReader {
    /** So many moves in the routine, known and offered at once are written in less than 2 KB. */
    static final int LONGEST_ROUTINE = 30;

    /** No phase takes longer: the longest one is the work of a side, two minutes. */
    private static final Duration LONGEST_PHASE = Duration.ofMinutes(10);

    private static final int LONGEST_ID = 60;

    /** Amazon's are 36 characters long. */
    private static final int LONGEST_REMINDER_ID = 100;

    private final Predicate<String> knownMove;

    /** What a position must lie in. */
    private record Frame(List<String> routine, Sides sides) {}

    private PracticeReader(Predicate<String> knownMove) {
        this.knownMove = knownMove;
    }

    static Practice read(JsonNode json, Predicate<String> knownMove) {
        return new PracticeReader(knownMove).read(json);
    }

    private Practice read(JsonNode json) {
        check(integer(json, "version") == PracticeWriter.VERSION, "version");
        List<String> routine = moves(json, "routine");
        Optional<Ask.Recalled> recall = json.has("recall") ? Optional.of(recall(json.get("recall"))) : Optional.empty();
        Options options = options(json.path("options"));
        return new Practice(
                options,
                routine,
                standing(json.path("standing"), new Frame(routine, options.sides())),
                profile(json.path("profile")),
                worked(json.path("workedMillis")),
                json.has("pending") ? Optional.of(pending(json.path("pending"))) : Optional.empty(),
                json.has("zone") ? ZoneId.of(text(json, "zone")) : ZoneOffset.UTC,
                json.has("earlierThisWeek") ? Optional.of(integer(json, "earlierThisWeek")) : Optional.empty(),
                sent(json.path("sent")),
                recall);
    }

    private static Options options(JsonNode json) {
        return new Options(
                word(json, "sides", Sides.class),
                word(json, "version", Version.class),
                word(json, "dose", Dose.class),
                word(json, "talk", Options.Talk.class),
                word(json, "going", Options.Going.class),
                new VoiceRate(json.path("voiceRate").asDouble(Double.NaN)),
                integer(json, "seed"));
    }

    private Standing standing(JsonNode json, Frame frame) {
        return switch (text(json, "is")) {
            case "fresh" -> new Standing.Fresh();
            case "offered" -> {
                List<String> moves = moves(json, "moves");
                check(!moves.isEmpty(), "moves");
                Optional<Position> back =
                        json.has("back") ? Optional.of(position(json, "back", frame)) : Optional.empty();
                yield new Standing.Offered(moves, truth(json, "together"), back);
            }
            case "prepared" -> new Standing.Prepared(step(json, frame.routine()));
            case "playing" ->
                new Standing.Playing(
                        Instant.parse(text(json, "began")), lead(json), position(json, "from", frame), parts(json));
            case "waiting" -> new Standing.Waiting(position(json, "next", frame));
            case "paused" -> new Standing.Paused(position(json, "at", frame));
            case "left" -> new Standing.Left(position(json, "at", frame));
            case "finished" -> new Standing.Finished(step(json, frame.routine()));
            default -> throw new IllegalArgumentException("is");
        };
    }

    private static int parts(JsonNode json) {
        int parts = integer(json, "parts");
        check(parts == 1 || parts == 2, "parts");
        return parts;
    }

    private static boolean truth(JsonNode json, String field) {
        check(json.path(field).isBoolean(), field);
        return json.path(field).booleanValue();
    }

    private static Position position(JsonNode json, String field, Frame frame) {
        JsonNode position = json.path(field);
        Phase phase = word(position, "phase", Phase.class);
        Side side = word(position, "side", Side.class);
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

    private Ask.Recalled recall(JsonNode json) {
        List<String> moves = moves(json, "moves");
        MoveChoice choice = moves.isEmpty() ? new MoveChoice.Unsaid() : new MoveChoice.Named(moves);
        if (json.has("topic")) {
            return new Ask.Explain(word(json, "topic", Ask.Topic.class), choice);
        }
        Optional<String> answer = json.has("answer") ? Optional.of(text(json, "answer")) : Optional.empty();
        check(answer.orElse("").length() <= LONGEST_ID, "answer");
        return new Ask.About(
                word(json, "about", Answer.Kind.class), answer, choice, word(json, "detail", Ask.Detail.class));
    }

    private static Profile profile(JsonNode json) {
        try {
            return ProfileJson.read(json);
        } catch (DamagedProfileException damaged) {
            throw new IllegalArgumentException("profile", damaged);
        }
    }

    private Map<String, Duration> worked(JsonNode json) {
        check(json.isMissingNode() || (json.isObject() && json.size() <= LONGEST_ROUTINE), "workedMillis");
        Map<String, Duration> worked = new HashMap<>();
        for (String move : (Iterable<String>) json::fieldNames) {
            check(knownMove.test(move), "workedMillis");
            worked.put(move, millis(json, move));
        }
        return worked;
    }

    private Pending pending(JsonNode json) {
        return switch (text(json, "is")) {
            case "fine-again" -> {
                check(knownMove.test(text(json, "move")), "move");
                yield new Pending.FineAgain(text(json, "move"));
            }
            case "choice" -> new Pending.Choice();
            case "forget" -> new Pending.Forget();
            case "when" -> when(json);
            case "remind" -> new Pending.Remind(wish(json));
            case "change-reminder" -> {
                check(text(json, "id").length() <= LONGEST_REMINDER_ID, "id");
                yield new Pending.ChangeReminder(text(json, "id"), wish(json));
            }
            case "cancel-reminders" -> new Pending.CancelReminders();
            default -> throw new IllegalArgumentException("is");
        };
    }

    private static Pending when(JsonNode json) {
        Optional<LocalTime> time =
                json.has("time") ? Optional.of(LocalTime.parse(text(json, "time"))) : Optional.empty();
        return new Pending.When(ReminderWish.parseDays(text(json, "days")), time);
    }

    private static ReminderWish wish(JsonNode json) {
        return ReminderWish.parse(text(json, "when")).orElseThrow(() -> new IllegalArgumentException("when"));
    }

    private List<String> moves(JsonNode json, String field) {
        JsonNode list = json.path(field);
        check(list.isArray() && list.size() <= LONGEST_ROUTINE, field);
        List<String> moves = IntStream.range(0, list.size())
                .mapToObj(i -> list.get(i).asText())
                .toList();
        check(moves.stream().allMatch(knownMove), field);
        return moves;
    }

    private static int step(JsonNode json, List<String> routine) {
        int step = integer(json, "step");
        check(step >= 0 && step < routine.size(), "step");
        return step;
    }

    private static Duration millis(JsonNode json, String field) {
        Duration time = Duration.ofMillis(integer(json, field));
        check(!time.isNegative(), field);
        return time;
    }

    /** What is said before a timeline stands in the same response. */
    private static Heard lead(JsonNode json) {
        Heard lead = heard(json, "lead");
        check(lead.silence().plus(lead.spoken()).compareTo(Budget.RESPONSE.longest()) <= 0, "lead");
        return lead;
    }

    private static Heard heard(JsonNode json, String field) {
        JsonNode heard = json.path(field);
        return new Heard(millis(heard, "silenceMillis"), millis(heard, "spokenMillis"));
    }

    private static Optional<Practice.Sent> sent(JsonNode json) {
        return json.isMissingNode()
                ? Optional.empty()
                : Optional.of(new Practice.Sent(
                        Instant.parse(text(json, "at")), heard(json, "speech"), heard(json, "reprompt")));
    }

    private static int integer(JsonNode json, String field) {
        check(json.path(field).canConvertToInt() && json.path(field).isIntegralNumber(), field);
        return json.path(field).intValue();
    }

    private static String text(JsonNode json, String field) {
        check(json.path(field).isTextual(), field);
        return json.path(field).textValue();
    }

    private static <E extends Enum<E>> E word(JsonNode json, String field, Class<E> kind) {
        return Enum.valueOf(kind, text(json, field).toUpperCase(Locale.ROOT));
    }

    private static void check(boolean holds, String field) {
        if (!holds) {
            throw new IllegalArgumentException(field);
        }
    }
}
