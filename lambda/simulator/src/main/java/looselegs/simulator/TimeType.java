package looselegs.simulator;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * AMAZON.TIME: "seven in the evening" is 19:00, "half past six" is 06:30. A time up to twelve without a part of the day is a
 * time in the morning.
 */
final class TimeType implements SlotType {
    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final int MINUTES_OF_A_DAY = 24 * MINUTES_OF_AN_HOUR;
    private static final int NOON = 12;

    /** A time without a part of the day. {@code end} is the index of the token after it. */
    private record ClockTime(int minutes, int end) {}

    private final Map<List<String>, LocalTime> names;
    private final Map<List<String>, Integer> minutesPast;
    private final Map<List<String>, Integer> dayParts;
    private final List<String> onTheHour;

    TimeType(BuiltInWords language, Tokenizer tokenizer) {
        this.names = language.times().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> tokenizer.folded(entry.getKey()), entry -> LocalTime.parse(entry.getValue())));
        this.minutesPast = folded(language.minutesPast(), tokenizer);
        this.dayParts = folded(language.dayParts(), tokenizer);
        this.onTheHour = language.onTheHour().stream()
                .flatMap(word -> tokenizer.folded(word).stream())
                .toList();
    }

    private static Map<List<String>, Integer> folded(Map<String, Integer> phrases, Tokenizer tokenizer) {
        return phrases.entrySet().stream()
                .collect(Collectors.toMap(entry -> tokenizer.folded(entry.getKey()), Map.Entry::getValue));
    }

    @Override
    public List<Reading> readings(List<Token> tokens) {
        List<String> words = tokens.stream().map(Token::folded).toList();
        List<Reading> readings = new ArrayList<>();
        beginning(names, words, 0)
                .map(name -> Reading.plain(name.getKey().size(), name.getValue().toString()))
                .ifPresent(readings::add);
        for (ClockTime time : clockTimes(words)) {
            readings.add(Reading.plain(time.end(), value(time.minutes())));
            beginning(dayParts, words, time.end())
                    .filter(part -> time.minutes() <= (NOON + 1) * MINUTES_OF_AN_HOUR - 1)
                    .map(part -> Reading.plain(
                            time.end() + part.getKey().size(), value(inPart(time.minutes(), part.getValue()))))
                    .ifPresent(readings::add);
        }
        return readings;
    }

    private List<ClockTime> clockTimes(List<String> words) {
        List<ClockTime> clockTimes = new ArrayList<>();
        Optional<Map.Entry<List<String>, Integer>> past = beginning(minutesPast, words, 0);
        int hourAt = past.map(phrase -> phrase.getKey().size()).orElse(0);
        Optional<Integer> hour = number(words, hourAt, MINUTES_OF_A_DAY / MINUTES_OF_AN_HOUR);
        if (hour.isEmpty()) {
            return clockTimes;
        }
        int minutes =
                hour.get() * MINUTES_OF_AN_HOUR + past.map(Map.Entry::getValue).orElse(0);
        clockTimes.add(new ClockTime(minutes, hourAt + 1));
        if (past.isEmpty()) {
            number(words, 1, MINUTES_OF_AN_HOUR)
                    .map(minute -> new ClockTime(minutes + minute, 2))
                    .ifPresent(clockTimes::add);
            if (words.size() > 1 && onTheHour.contains(words.get(1))) {
                clockTimes.add(new ClockTime(minutes, 2));
            }
        }
        return clockTimes;
    }

    private static Optional<Integer> number(List<String> words, int at, int endExclusive) {
        return at < words.size() && NumberType.isNumber(new Token("", words.get(at), false))
                ? Optional.of(Integer.valueOf(words.get(at))).filter(number -> number < endExclusive)
                : Optional.empty();
    }

    /** Applies a part of the day. Twelve in the morning is midnight, twelve in the afternoon is noon. */
    private static int inPart(int minutes, int hours) {
        return minutes % (NOON * MINUTES_OF_AN_HOUR) + hours * MINUTES_OF_AN_HOUR;
    }

    private static String value(int minutes) {
        return LocalTime.ofSecondOfDay(Math.floorMod(minutes, MINUTES_OF_A_DAY) * 60L)
                .toString();
    }

    private static <T> Optional<Map.Entry<List<String>, T>> beginning(
            Map<List<String>, T> phrases, List<String> words, int at) {
        return phrases.entrySet().stream()
                .filter(entry -> at + entry.getKey().size() <= words.size()
                        && words.subList(at, at + entry.getKey().size()).equals(entry.getKey()))
                .findFirst();
    }
}
