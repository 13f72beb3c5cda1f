package looselegs.alexa.envelope;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Scans JSON in UTF-8 token by token. Throws {@link FallbackException} at invalid JSON and at what the platform does not
 * send: escapes in strings and very long numbers. Jackson's parser alone would double the time until the first request is
 * read.
 */
final class JsonScanner {
    private static final int LONGEST_DECIMAL = 25;
    private static final int MOST_DIGITS = 18;
    private static final int LONGEST_CACHED_NAME = 40;

    /**
     * Names seen before, each in the slot that its hash gives. The same hundred names come with every request. Threads may
     * overwrite each other's entries: a name that is not found is decoded again.
     */
    private static final @Nullable String[] NAMES = new String[512];

    private final byte[] json;
    private int at;

    JsonScanner(byte[] json) {
        this.json = json;
    }

    /** Skips blanks and returns the byte behind them, which is read next. */
    byte peek() throws FallbackException {
        while (at < json.length) {
            byte sign = json[at];
            if (sign != ' ' && sign != '\n' && sign != '\r' && sign != '\t') {
                return sign;
            }
            at++;
        }
        throw new FallbackException();
    }

    /** Reads a punctuation mark. */
    void expect(char sign) throws FallbackException {
        boolean compact = at < json.length && json[at] == sign;
        if (!compact && peek() != sign) {
            throw new FallbackException();
        }
        at++;
    }

    /**
     * Goes to the next entry of an object or array, past the comma in front of it. At the end, reads the closing bracket and
     * returns false.
     */
    boolean next(char closing, boolean first) throws FallbackException {
        byte sign = peek();
        if (sign == closing) {
            at++;
            return false;
        }
        if (!first) {
            if (sign != ',') {
                throw new FallbackException();
            }
            at++;
        }
        return true;
    }

    /** Reads true, false or null. */
    void literal(byte[] word) throws FallbackException {
        peek();
        int end = at + word.length;
        if (end > json.length || !Arrays.equals(json, at, end, word, 0, word.length)) {
            throw new FallbackException();
        }
        at = end;
    }

    /** Reads the name of a field and the colon behind it. */
    String name() throws FallbackException {
        expect('"');
        int start = at;
        int hash = 0;
        while (at < json.length && json[at] != '"') {
            hash = 31 * hash + json[at];
            at++;
        }
        int slot = (hash ^ hash >>> 9) & (NAMES.length - 1);
        String name = NAMES[slot];
        if (name != null && isSame(name, start)) {
            at++;
        } else {
            at = start - 1;
            name = string();
            NAMES[slot] = name.length() > LONGEST_CACHED_NAME ? null : name;
        }
        expect(':');
        return name;
    }

    /** Whether the bytes from the start to here are this ASCII name. */
    private boolean isSame(String name, int start) {
        boolean same = name.length() == at - start;
        for (int i = 0; same && i < name.length(); i++) {
            same = name.charAt(i) == json[start + i];
        }
        return same;
    }

    String string() throws FallbackException {
        expect('"');
        int start = at;
        int signs = 0;
        while (at < json.length && json[at] != '"') {
            byte sign = json[at];
            if (sign == '\\' || (sign >= 0 && sign < ' ')) {
                throw new FallbackException();
            }
            signs |= sign;
            at++;
        }
        if (at == json.length) {
            throw new FallbackException();
        }
        at++;
        boolean ascii = signs >= 0;
        return ascii ? new String(json, start, at - 1 - start, StandardCharsets.ISO_8859_1) : utf8(start, at - 1);
    }

    /** Invalid UTF-8 decodes, too; only valid UTF-8 is the same when it is encoded again. */
    private String utf8(int start, int end) throws FallbackException {
        String text = new String(json, start, end - start, StandardCharsets.UTF_8);
        byte[] again = text.getBytes(StandardCharsets.UTF_8);
        if (!Arrays.equals(json, start, end, again, 0, again.length)) {
            throw new FallbackException();
        }
        return text;
    }

    /** Reads a number as Jackson gives it where no type is asked for: the smallest of Integer, Long and Double. */
    Number number() throws FallbackException {
        boolean negative = peek() == '-';
        int start = at;
        int first = negative ? at + 1 : at;
        long value = 0;
        int end = first;
        while (end < json.length && json[end] >= '0' && json[end] <= '9') {
            value = 10 * value + json[end] - '0';
            end++;
        }
        int digits = end - first;
        if (digits == 0 || end == json.length || (digits > 1 && json[first] == '0')) {
            throw new FallbackException();
        }
        at = end;
        if (json[end] == '.' || json[end] == 'e' || json[end] == 'E') {
            return decimal(start);
        }
        if (digits > MOST_DIGITS) {
            throw new FallbackException();
        }
        return smallest(negative ? -value : value);
    }

    private static Number smallest(long value) {
        int cut = (int) value;
        if (cut == value) {
            return cut;
        }
        return value;
    }

    /** Reads the rest of a number behind its whole part. */
    private Number decimal(int start) throws FallbackException {
        if (json[at] == '.') {
            at++;
            skipDigits();
        }
        if (at < json.length && (json[at] == 'e' || json[at] == 'E')) {
            at++;
            if (at < json.length && (json[at] == '+' || json[at] == '-')) {
                at++;
            }
            skipDigits();
        }
        if (at - start > LONGEST_DECIMAL) {
            throw new FallbackException();
        }
        return Double.valueOf(new String(json, start, at - start, StandardCharsets.ISO_8859_1));
    }

    private void skipDigits() throws FallbackException {
        int start = at;
        while (at < json.length && json[at] >= '0' && json[at] <= '9') {
            at++;
        }
        if (at == start) {
            throw new FallbackException();
        }
    }
}
