package looselegs.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A table of measured speech.
 *
 * @param rows texts with the seconds from the first to the last sound, by the name of the voice
 */
public record SpeechDurations(List<Row> rows) {

    public record Row(String text, Map<String, Double> secondsByVoice) {}

    /** Single sentences with eight voices. */
    public static SpeechDurations sentences() {
        return read("/voice/speech-durations.tsv");
    }

    /** Texts of several sentences with five of the voices. */
    public static SpeechDurations sentenceBreaks() {
        return read("/voice/sentence-breaks.tsv");
    }

    /** Single sentences with five of the voices. The model is never fitted to them. */
    static SpeechDurations unseen() {
        return read("/voice/unseen-sentences.tsv");
    }

    private static SpeechDurations read(String resource) {
        try (InputStream tsv = Objects.requireNonNull(SpeechDurations.class.getResourceAsStream(resource))) {
            List<String> lines = new String(tsv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            String[] columns = lines.getFirst().split("\t", -1);
            return new SpeechDurations(lines.stream()
                    .skip(1)
                    .map(line -> row(columns, line.split("\t", -1)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String[] columns, String[] cells) {
        Map<String, Double> seconds = new LinkedHashMap<>();
        for (int column = 1; column < columns.length; column++) {
            seconds.put(columns[column], Double.valueOf(cells[column]));
        }
        return new Row(cells[0], seconds);
    }
}
