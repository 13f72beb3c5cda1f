package looselegs.speech;

import java.time.Duration;

/** Writes speech as SSML. The only place that writes a tag or escapes. */
public final class SsmlWriter {
    /** The longest silence that one {@code break} tag may hold, by Amazon's SSML reference; longer ones take several. */
    public static final Duration LONGEST_BREAK = Duration.ofSeconds(10);

    private SsmlWriter() {}

    /** The inside of a {@code speak} element, which the SDK's response builder puts around it. */
    public static String write(Speech speech) {
        StringBuilder ssml = new StringBuilder();
        for (Speech.Node node : speech.nodes()) {
            switch (node) {
                case Speech.Words words -> ssml.append(escape(words.text()));
                case Speech.Letters letters ->
                    ssml.append("<say-as interpret-as=\"characters\">")
                            .append(escape(letters.text()))
                            .append("</say-as>");
                case Speech.Silence silence -> writeBreaks(ssml, silence.length());
            }
        }
        return ssml.toString();
    }

    private static void writeBreaks(StringBuilder ssml, Duration length) {
        long left = length.toMillis();
        while (left > 0) {
            long millis = Math.min(left, LONGEST_BREAK.toMillis());
            ssml.append("<break time=\"").append(millis).append("ms\"/>");
            left -= millis;
        }
    }

    private static String escape(String text) {
        return isPlain(text) ? text : escapeAll(text);
    }

    /** Whether all of it stays as it is, as nearly all that is said does; a loop, for this is asked of every sentence. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' || character > '~' || character == '&' || character == '<' || character == '>') {
                return false;
            }
        }
        return true;
    }

    private static String escapeAll(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().filter(SsmlWriter::isXmlCharacter).forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    private static boolean isXmlCharacter(int character) {
        boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
        boolean surrogate = character >= 0xD800 && character <= 0xDFFF;
        return !control && !surrogate && character != 0xFFFE && character != 0xFFFF;
    }
}
