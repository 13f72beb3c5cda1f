package looselegs.speech;

import java.util.ArrayList;
import java.util.List;

/** Writes speech as text for a card: each silence ends a line. */
public final class PlainTextWriter {
    private PlainTextWriter() {}

    /** Lines without markup, not blank, separated by line feeds. */
    public static String write(Speech speech) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Speech.Node node : speech.nodes()) {
            switch (node) {
                case Speech.Words words -> line.append(words.text());
                case Speech.Letters letters -> line.append(letters.text());
                case Speech.Silence silence -> {
                    lines.add(line.toString());
                    line.setLength(0);
                }
            }
        }
        lines.add(line.toString());
        return String.join(
                "\n",
                lines.stream()
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}
