package looselegs.lambda;

/** Writes one line of JSON for the log, field by field, without loading a library. */
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

    /** Adds a number with one decimal. */
    LogLine tenths(String name, long tenths) {
        name(name);
        line.append(tenths / 10).append('.').append(tenths % 10);
        return this;
    }

    /** Adds a field whose value is JSON already. */
    LogLine json(String name, String json) {
        name(name);
        line.append(json);
        return this;
    }

    /** Ends the line, and returns it. */
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

    /** Escapes everything but plain ASCII, even halves of characters, so that any log reader can read the line. */
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
