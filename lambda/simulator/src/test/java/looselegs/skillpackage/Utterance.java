package looselegs.skillpackage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import looselegs.simulator.HeardSlot;
import looselegs.simulator.IntentMatch;

/**
 * A row of the utterance table.
 *
 * @param place the file and line, for a failure to name
 * @param meaning the intent and its filled slots, as {@link #describe} writes them
 */
record Utterance(String place, String text, String meaning) {
    private static final int COLUMNS = 3;

    /** All rows of all files, by file name and line. */
    static List<Utterance> readTable() {
        try (Stream<Path> files = Files.list(SkillPackage.UTTERANCES)) {
            return files.sorted().flatMap(file -> readFile(file).stream()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Utterance> readFile(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return IntStream.range(1, lines.size())
                    .mapToObj(line -> parse(file.getFileName() + ":" + (line + 1), lines.get(line)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Utterance parse(String place, String row) {
        String[] cells = row.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(place + " has " + cells.length + " columns: " + row);
        }
        return new Utterance(place, cells[0], meaning(cells[1], slots(cells[2])));
    }

    /** Splits slots; a value may have spaces, so a slot begins at a word with an equals sign. */
    private static SortedMap<String, String> slots(String cell) {
        return Stream.of(cell.split(" (?=\\w+=)"))
                .filter(slot -> !slot.isEmpty())
                .map(slot -> slot.split("=", 2))
                .collect(Collectors.toMap(slot -> slot[0], slot -> slot[1], (one, other) -> other, TreeMap::new));
    }

    /** Writes a match in the form of the table: {@code MoveIntent move=inner-calf|outer-calf side=left}. */
    static String describe(IntentMatch match) {
        SortedMap<String, String> slots = match.slots().stream()
                .filter(slot -> slot.value().isPresent())
                .collect(Collectors.toMap(HeardSlot::name, Utterance::value, (one, other) -> other, TreeMap::new));
        return meaning(match.intent(), slots);
    }

    private static String value(HeardSlot slot) {
        String heard = slot.value().orElseThrow();
        return slot.resolution()
                .map(resolved -> resolved.values().isEmpty() ? "?" + heard : String.join("|", resolved.ids()))
                .orElse(heard);
    }

    private static String meaning(String intent, SortedMap<String, String> slots) {
        return slots.entrySet().stream()
                .map(slot -> " " + slot.getKey() + "=" + slot.getValue())
                .collect(Collectors.joining("", intent, ""));
    }

    @Override
    public String toString() {
        return place + " " + text;
    }
}
