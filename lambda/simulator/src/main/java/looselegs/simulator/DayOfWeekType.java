package looselegs.simulator;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** AMAZON.DayOfWeek: the name of a day as it was said, singular or plural. */
final class DayOfWeekType implements SlotType {
    private final Set<String> names;

    DayOfWeekType(Locale locale, String pluralEnding) {
        this.names = Stream.of(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale))
                .flatMap(name -> Stream.of(name, name + pluralEnding))
                .collect(Collectors.toSet());
    }

    @Override
    public List<Reading> readings(List<Token> tokens) {
        Token first = tokens.getFirst();
        return names.contains(first.folded()) ? List.of(Reading.plain(1, first.heard())) : List.of();
    }
}
