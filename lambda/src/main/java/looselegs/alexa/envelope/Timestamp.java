package looselegs.alexa.envelope;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Parses a request's timestamp, as in {@code 2026-11-23T18:00:00Z}. The parser of java.time takes long to start. */
final class Timestamp {
    private static final String FORM = "dddd-dd-ddTdd:dd:ddZ";

    private Timestamp() {}

    /**
     * Parses a timestamp in UTC with whole seconds.
     *
     * @throws FallbackException if the text has another format, valid or not
     * @throws java.time.DateTimeException if there is no such day or time
     */
    static OffsetDateTime parse(String text) throws FallbackException {
        if (text.length() != FORM.length()) {
            throw new FallbackException();
        }
        for (int i = 0; i < FORM.length(); i++) {
            char given = text.charAt(i);
            char wanted = FORM.charAt(i);
            boolean fits = wanted == 'd' ? given >= '0' && given <= '9' : given == wanted;
            if (!fits) {
                throw new FallbackException();
            }
        }
        return OffsetDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19),
                0,
                ZoneOffset.UTC);
    }

    private static int number(String text, int start, int end) {
        return Integer.parseInt(text, start, end, 10);
    }
}
