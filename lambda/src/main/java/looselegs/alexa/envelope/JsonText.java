package looselegs.alexa.envelope;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads the smallest pieces of JSON in UTF-8: texts, numbers and words, and the signs between them. It takes less than JSON
 * allows, and throws {@link UnsureException} at the rest: Jackson's parser alone would double the time until the first
 * request is read.
 */
final class JsonText {
    /** Longer numbers are none that the platform sends. */
    private static final int LONGEST_NUMBER = 25;

    private static final int LONGEST_INT = 9;
    private static final int LONGEST_LONG = 18;

    private final byte[] json;
    private int at;

    JsonText(byte[] json) {
        this.json = json;
    }

    /** The sign that comes next, behind any blanks. */
    char peek() throws UnsureException {
        while (at < json.length && isBlank(json[at])) {
            at++;
        }
        UnsureException.unless(at < json.length);
        return (char) (json[at] & 0xff);
    }

    /** Passes a sign that must come next. */
    void pass(char sign) throws UnsureException {
        UnsureException.unless(peek() == sign);
        at++;
    }

    /** Passes a word that must come next: true, false or null. */
    void pass(String word) throws UnsureException {
        UnsureException.unless(peek() == word.charAt(0) && at + word.length() < json.length);
        for (int i = 0; i < word.length(); i++) {
            UnsureException.unless(json[at + i] == word.charAt(i));
        }
        at += word.length();
        UnsureException.unless(isEnd(json[at]));
    }

    String text() throws UnsureException {
        pass('"');
        int start = at;
        int end = start;
        boolean ascii = true;
        while (end < json.length && json[end] != '"') {
            byte sign = json[end];
            if (sign < ' ') {
                UnsureException.unless(sign < 0);
                ascii = false;
            }
            UnsureException.unless(sign != '\\');
            end++;
        }
        UnsureException.unless(end < json.length);
        at = end + 1;
        return decode(start, end, ascii);
    }

    /** Bytes that are no UTF-8 decode to something; only those that are UTF-8 come out the same when encoded again. */
    private String decode(int start, int end, boolean ascii) throws UnsureException {
        if (ascii) {
            return new String(json, start, end - start, StandardCharsets.ISO_8859_1);
        }
        String text = new String(json, start, end - start, StandardCharsets.UTF_8);
        byte[] again = text.getBytes(StandardCharsets.UTF_8);
        UnsureException.unless(Arrays.equals(json, start, end, again, 0, again.length));
        return text;
    }

    /** A number as Jackson gives it where no type is asked for: the smallest of Integer, Long and Double. */
    Number number() throws UnsureException {
        peek();
        int start = at;
        if (json[at] == '-') {
            at++;
        }
        int digits = digits();
        UnsureException.unless(digits == 1 || json[at - digits] != '0');
        boolean whole = true;
        if (next() == '.') {
            at++;
            digits();
            whole = false;
        }
        if (next() == 'e' || next() == 'E') {
            at++;
            if (next() == '+' || next() == '-') {
                at++;
            }
            digits();
            whole = false;
        }
        UnsureException.unless(isEnd(next()) && at - start <= LONGEST_NUMBER && (!whole || digits <= LONGEST_LONG));
        return number(new String(json, start, at - start, StandardCharsets.ISO_8859_1), whole, digits);
    }

    private static Number number(String text, boolean whole, int digits) {
        if (!whole) {
            return Double.valueOf(text);
        }
        long number = Long.parseLong(text);
        boolean isInt = digits <= LONGEST_INT || number == (int) number;
        return isInt ? (Number) (int) number : (Number) number;
    }

    /** Passes digits; how many. */
    private int digits() throws UnsureException {
        int start = at;
        while (next() >= '0' && next() <= '9') {
            at++;
        }
        UnsureException.unless(at > start);
        return at - start;
    }

    private byte next() throws UnsureException {
        UnsureException.unless(at < json.length);
        return json[at];
    }

    private static boolean isEnd(byte sign) {
        return sign == ',' || sign == '}' || sign == ']' || isBlank(sign);
    }

    private static boolean isBlank(byte sign) {
        return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r';
    }
}
