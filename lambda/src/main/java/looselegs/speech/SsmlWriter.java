package looselegs.speech;

import java.time.Duration;

/** Writes speech as SSML. The only place that writes a tag or escapes. */
public final class SsmlWriter {
    /** The longest silence that one {@code break} tag may hold, by Amazon's SSML reference; longer ones take several. */
    public static final Duration LONGEST_BREAK = Duration.ofSeconds(10);

    private static final String BEFORE_SPEECH = "<speak>";
    private static final String AFTER_SPEECH = "</speak>";
    private static final String BEFORE_LETTERS = "<say-as interpret-as=\"characters\">";
    private static final String AFTER_LETTERS = "</say-as>";
    private static final String BEFORE_MILLIS = "<break time=\"";
    private static final String AFTER_MILLIS = "ms\"/>";

    private SsmlWriter() {}

    /** Writes a whole document: a {@code speak} element and what is in it. */
    public static String writeDocument(Speech speech) {
        StringBuilder ssml = new StringBuilder(BEFORE_SPEECH.length() + sizeOf(speech) + AFTER_SPEECH.length());
        ssml.append(BEFORE_SPEECH);
        write(speech, ssml);
        return ssml.append(AFTER_SPEECH).toString();
    }

    /** Writes the inside of a {@code speak} element. */
    public static String write(Speech speech) {
        StringBuilder ssml = new StringBuilder(sizeOf(speech));
        write(speech, ssml);
        return ssml.toString();
    }

    private static void write(Speech speech, StringBuilder ssml) {
        for (Speech.Node node : speech.nodes()) {
            switch (node) {
                case Speech.Words words -> ssml.append(escape(words.text()));
                case Speech.Letters letters ->
                    ssml.append(BEFORE_LETTERS).append(escape(letters.text())).append(AFTER_LETTERS);
                case Speech.Silence silence -> writeBreaks(ssml, silence.length());
            }
        }
    }

    private static void writeBreaks(StringBuilder ssml, Duration length) {
        long left = length.toMillis();
        while (left > 0) {
            long millis = Math.min(left, LONGEST_BREAK.toMillis());
            ssml.append(BEFORE_MILLIS).append(millis).append(AFTER_MILLIS);
            left -= millis;
        }
    }

    /** The length of what {@link #write} gives, in characters. */
    public static int sizeOf(Speech speech) {
        int size = 0;
        for (Speech.Node node : speech.nodes()) {
            size += switch (node) {
                case Speech.Words plain -> escape(plain.text()).length();
                case Speech.Letters letters ->
                    BEFORE_LETTERS.length() + escape(letters.text()).length() + AFTER_LETTERS.length();
                case Speech.Silence silence -> sizeOf(silence.length());
            };
        }
        return size;
    }

    /** The length of what {@link #write} gives for a silence, in characters. */
    public static int sizeOf(Duration silence) {
        int size = 0;
        long left = silence.toMillis();
        while (left > 0) {
            long millis = Math.min(left, LONGEST_BREAK.toMillis());
            size += BEFORE_MILLIS.length() + digits(millis) + AFTER_MILLIS.length();
            left -= millis;
        }
        return size;
    }

    private static int digits(long number) {
        int digits = 1;
        for (long rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        return digits;
    }

    private static String escape(String text) {
        return isPlain(text) ? text : escapeAll(text);
    }

    /** Whether nothing needs escaping, as in nearly every sentence. A loop, because this runs for every sentence. */
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
