package looselegs.lambda;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An utterance from the utterance table.
 *
 * @param slots slot values by name: ids of the model separated by bars, {@code ?} followed by unknown words, or a value of one
 *     of Amazon's types
 * @param isOdd whether a slot has another value than the words
 */
record SpokenRequest(String words, String intent, Map<String, String> slots, boolean isOdd) {
    private static final Path TABLE = Path.of("src/test/resources/utterances/en-US");

    /** The slots with numbers, whose types are Amazon's. */
    private static final Set<String> NUMBERS = Set.of("number", "ordinal", "from", "count");

    private static final List<String> ODD_NUMBERS = List.of("-2", "0", "1", "5", "6", "9", "10", "999999", "?");
    private static final List<String> ODD_TIMES =
            List.of("PT0S", "PT1S", "PT-2M", "PT1M", "PT2M", "PT45S", "P1D", "PT9999H", "?");

    /** The whole table, by intent. */
    static Map<String, List<SpokenRequest>> byIntent() {
        try (Stream<Path> files = Files.list(TABLE)) {
            return files.sorted()
                    .flatMap(file -> rows(file).stream())
                    .collect(Collectors.groupingBy(SpokenRequest::intent, TreeMap::new, Collectors.toList()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<SpokenRequest> rows(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .map(row -> row.split("\t", -1))
                    .map(cells -> new SpokenRequest(cells[0], cells[1], slots(cells[2]), false))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> slots(String cell) {
        return Stream.of(cell.split(" (?=\\w+=)"))
                .filter(slot -> !slot.isEmpty())
                .map(slot -> slot.split("=", 2))
                .collect(Collectors.toMap(slot -> slot[0], slot -> slot[1], (one, other) -> other, TreeMap::new));
    }

    /** The same utterance with numbers and times that make no sense. */
    SpokenRequest oddly(RandomGenerator random) {
        Map<String, String> odd = new TreeMap<>(slots);
        odd.replaceAll((name, value) -> {
            List<String> values = NUMBERS.contains(name) ? ODD_NUMBERS : ODD_TIMES;
            return isAmazons(name) ? values.get(random.nextInt(values.size())) : value;
        });
        return new SpokenRequest(words, intent, odd, !odd.equals(slots));
    }

    /** The intent as it is in a request. */
    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", intent).put("confirmationStatus", "NONE");
        ObjectNode filled = json.putObject("slots");
        slots.forEach((name, value) -> filled.set(name, slot(name, value)));
        return json;
    }

    private static ObjectNode slot(String name, String value) {
        boolean matched = !value.startsWith("?");
        ObjectNode slot = JsonNodeFactory.instance.objectNode();
        slot.put("name", name).put("confirmationStatus", "NONE");
        slot.put("value", isAmazons(name) || matched ? value : value.substring(1));
        if (!isAmazons(name)) {
            ObjectNode authority = slot.putObject("resolutions")
                    .putArray("resolutionsPerAuthority")
                    .addObject();
            authority.put("authority", "amzn1.er-authority.echo-sdk." + name);
            authority.putObject("status").put("code", matched ? "ER_SUCCESS_MATCH" : "ER_SUCCESS_NO_MATCH");
            if (matched) {
                Stream.of(value.split("\\|"))
                        .forEach(id -> authority
                                .withArray("values")
                                .addObject()
                                .putObject("value")
                                .put("name", id)
                                .put("id", id));
            }
        }
        return slot;
    }

    private static boolean isAmazons(String slot) {
        return NUMBERS.contains(slot) || slot.equals("duration");
    }

    @Override
    public String toString() {
        return '"' + words + "\" (" + intent + (slots.isEmpty() ? "" : " " + slots) + ")";
    }
}
