package looselegs.speech;

import java.util.ArrayList;
import java.util.List;

/** Writes speech as plain text for a card; each silence ends a line. */
public final class PlainTextWriter {
    private PlainTextWriter() {}

    /** Lines without markup, not blank, separated by line feeds. */
    public static String write(Speech speech) {
        StringBuilder text = new StringBuilder();
        for (String line : lines(speech)) {
            text.append(text.isEmpty() ? "" : "\n").append(line);
        }
        return text.toString();
    }

    /** The texts between silences, without markup; none is blank. */
    public static List<String> lines(Speech speech) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Speech.Node node : speech.nodes()) {
            switch (node) {
                case Speech.Words words -> line.append(words.text());
                case Speech.Letters letters -> line.append(letters.text());
                case Speech.Silence silence -> add(line, lines);
            }
        }
        add(line, lines);
        return lines;
    }

    private static void add(StringBuilder line, List<String> lines) {
        String text = line.toString().strip();
        line.setLength(0);
        if (!text.isEmpty()) {
            lines.add(text);
        }
    }
}
