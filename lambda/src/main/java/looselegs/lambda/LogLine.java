package looselegs.lambda;

/** One line of JSON for the log, written field by field: no library has to be loaded for it. */
final class LogLine {
    private final StringBuilder line = new StringBuilder(500).append('{');

    LogLine text(String name, String value) {
        name(name);
        quote(value);
        return this;
    }

    LogLine number(String name, long value) {
        name(name);
        line.append(value);
        return this;
    }

    /** A number with one decimal. */
    LogLine tenths(String name, long tenths) {
        name(name);
        line.append(tenths / 10).append('.').append(tenths % 10);
        return this;
    }

    /** JSON that is written already. */
    LogLine json(String name, String json) {
        name(name);
        line.append(json);
        return this;
    }

    /** The whole line, with its end. */
    String end() {
        return line.append("}\n").toString();
    }

    private void name(String name) {
        if (line.charAt(line.length() - 1) != '{') {
            line.append(',');
        }
        quote(name);
        line.append(':');
    }

    /** What is no plain ASCII is escaped, halves of characters too, so that any log reader can read the line. */
    private void quote(String text) {
        line.append('"');
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"' || sign == '\\') {
                line.append('\\').append(sign);
            } else if (sign >= ' ' && sign < 0x7f) {
                line.append(sign);
            } else {
                String hex = Integer.toHexString(sign);
                line.append("\\u").append("0000", hex.length(), 4).append(hex);
            }
        }
        line.append('"');
    }
}
