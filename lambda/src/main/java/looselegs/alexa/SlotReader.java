package looselegs.alexa;

import com.amazon.ask.model.Intent;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.slu.entityresolution.Resolution;
import com.amazon.ask.model.slu.entityresolution.Resolutions;
import com.amazon.ask.model.slu.entityresolution.StatusCode;
import com.amazon.ask.model.slu.entityresolution.Value;
import com.amazon.ask.model.slu.entityresolution.ValueWrapper;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import looselegs.catalog.Catalog;
import looselegs.catalog.Move;
import looselegs.catalog.Selection;
import looselegs.practice.Dose;
import looselegs.practice.MoveChoice;
import looselegs.practice.PracticeOptions;
import looselegs.practice.RoutineRequest;
import looselegs.practice.Sides;
import looselegs.practice.Version;

/** Reads the values of an intent's slots. The platform may leave out any of them. */
final class SlotReader {
    private final Map<String, Slot> slots;
    private final Catalog catalog;
    private final Locale locale;

    SlotReader(IntentRequest request, Catalog catalog) {
        this.slots =
                Optional.ofNullable(request.getIntent()).map(Intent::getSlots).orElse(Map.of());
        this.catalog = catalog;
        this.locale = Optional.ofNullable(request.getLocale())
                .map(Locale::forLanguageTag)
                .orElse(Locale.ROOT);
    }

    /** The move that was chosen by name, by number or by its place in the list. */
    MoveChoice move() {
        Optional<String> words = words("move");
        if (words.isPresent()) {
            List<String> moves = ids("move").stream()
                    .filter(id -> catalog.findMove(id).isPresent())
                    .toList();
            return moves.isEmpty() ? moveCalled(words.get()) : new MoveChoice.Named(moves);
        }
        if (words("number").isPresent()) {
            return number("number").<MoveChoice>map(MoveChoice.Numbered::new).orElseGet(MoveChoice.Unheard::new);
        }
        if (words("ordinal").isPresent()) {
            return number("ordinal").<MoveChoice>map(MoveChoice.Placed::new).orElseGet(MoveChoice.Unheard::new);
        }
        return new MoveChoice.Unsaid();
    }

    /** The routine that was asked for; not understood if a value is unknown or out of range. */
    RoutineRequest routine() {
        Selection selection =
                new Selection(id("tool"), id("area"), id("complaint"), id("skip"), number("from"), number("count"));
        boolean understood = Stream.of("routine", "tool", "area", "complaint", "skip")
                        .noneMatch(slot -> words(slot).isPresent() && id(slot).isEmpty())
                && Stream.of("from", "count")
                        .noneMatch(
                                slot -> words(slot).isPresent() && number(slot).isEmpty())
                && (words("duration").isEmpty() || duration().isPresent());
        return new RoutineRequest(id("routine"), selection, duration(), understood);
    }

    /** A positive duration; empty if there is none or it was not understood. */
    Optional<Duration> duration() {
        try {
            return words("duration").map(Duration::parse).filter(Duration::isPositive);
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    /** How much more time was asked for, as a duration or as a fixed phrase. */
    Optional<Duration> moreTime() {
        return id("extra").flatMap(SlotReader::extra).or(this::duration);
    }

    private static Optional<Duration> extra(String id) {
        return switch (id) {
            case "five-seconds" -> Optional.of(Duration.ofSeconds(5));
            case "ten-seconds" -> Optional.of(Duration.ofSeconds(10));
            case "fifteen-seconds" -> Optional.of(Duration.ofSeconds(15));
            case "twenty-seconds" -> Optional.of(Duration.ofSeconds(20));
            case "thirty-seconds" -> Optional.of(Duration.ofSeconds(30));
            case "forty-seconds" -> Optional.of(Duration.ofSeconds(40));
            case "one-minute" -> Optional.of(Duration.ofMinutes(1));
            case "two-minutes" -> Optional.of(Duration.ofMinutes(2));
            default -> Optional.empty();
        };
    }

    /** All days that were named, one by one or by a word for several. Leaves out days that were not understood. */
    Set<DayOfWeek> days() {
        return Stream.concat(
                        Stream.of("day", "dayTwo", "dayThree").flatMap(slot -> day(slot).stream()),
                        id("days").map(SlotReader::daysCalled).orElse(Set.of()).stream())
                .collect(Collectors.toSet());
    }

    /** A day of the week in the request's locale. An ending may follow, as in "Mondays". */
    Optional<DayOfWeek> day(String slot) {
        return words(slot)
                .map(said -> said.toLowerCase(locale))
                .flatMap(said -> Stream.of(DayOfWeek.values())
                        .filter(day -> said.startsWith(
                                day.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale)))
                        .findFirst());
    }

    /** A time of day; empty for a part of the day, such as the evening. Without "a.m." or "p.m.", the morning is meant. */
    Optional<LocalTime> time() {
        try {
            return words("time").map(LocalTime::parse);
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    private static Set<DayOfWeek> daysCalled(String id) {
        Set<DayOfWeek> weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        return switch (id) {
            case "weekends" -> weekend;
            case "weekdays" -> EnumSet.complementOf(EnumSet.copyOf(weekend));
            case "every-day" -> EnumSet.allOf(DayOfWeek.class);
            default -> Set.of();
        };
    }

    /** Side, version and dose that were asked for. */
    PracticeOptions.Wish wish() {
        return new PracticeOptions.Wish(
                id("side").flatMap(id -> find(Sides.values(), id)),
                id("version").flatMap(id -> find(Version.values(), id)),
                id("dose").flatMap(SlotReader::dose));
    }

    /** The first id that a slot's value was resolved to. */
    Optional<String> id(String slot) {
        return ids(slot).stream().findFirst();
    }

    /** The words that were heard, understood or not. */
    Optional<String> words(String slot) {
        return Optional.ofNullable(slots.get(slot)).map(Slot::getValue).filter(value -> !value.isBlank());
    }

    /** Matches the words themselves: an interaction model older than the content does not know a new move's id. */
    private MoveChoice moveCalled(String words) {
        List<String> moves = catalog.movesCalled(words).stream().map(Move::id).toList();
        return moves.isEmpty() ? new MoveChoice.Unheard() : new MoveChoice.Named(moves);
    }

    private List<String> ids(String slot) {
        return Optional.ofNullable(slots.get(slot))
                .map(Slot::getResolutions)
                .map(Resolutions::getResolutionsPerAuthority)
                .orElse(List.of())
                .stream()
                .filter(SlotReader::matched)
                .flatMap(resolution -> resolution.getValues().stream())
                .flatMap(SlotReader::id)
                .distinct()
                .toList();
    }

    private static Stream<String> id(ValueWrapper wrapper) {
        return Optional.ofNullable(wrapper).map(ValueWrapper::getValue).map(Value::getId).stream();
    }

    private static boolean matched(Resolution resolution) {
        return resolution != null
                && resolution.getStatus() != null
                && resolution.getValues() != null
                && resolution.getStatus().getCode() == StatusCode.ER_SUCCESS_MATCH;
    }

    private Optional<Integer> number(String slot) {
        return words(slot).filter(value -> value.matches("-?\\d{1,6}")).map(Integer::valueOf);
    }

    private static Optional<Dose> dose(String id) {
        return switch (id) {
            case "one-minute-a-side" -> Optional.of(Dose.TWO_MINUTES_A_MOVE);
            case "two-minutes-a-side" -> Optional.of(Dose.TWO_MINUTES_A_SIDE);
            default -> Optional.empty();
        };
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, String id) {
        return Stream.of(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(id))
                .findFirst();
    }
}
