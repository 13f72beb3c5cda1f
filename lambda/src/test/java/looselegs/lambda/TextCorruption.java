package looselegs.lambda;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Corrupts requests as text: cut off, duplicated, in another encoding, nested too deeply, or too large. */
final class TextCorruption {
    private static final int DEEPEST = 100_000;
    private static final int BIGGEST = 5_000_000;

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_32,
            StandardCharsets.ISO_8859_1);

    private final Random random;

    TextCorruption(Random random) {
        this.random = random;
    }

    /** Corrupts a request. Chooses the slowest ways rarely, because one takes as long as a hundred others. */
    byte[] of(String json) {
        int kind = random.nextInt(1_000);
        if (kind < 2) {
            return utf8(withField(json, "\"" + "x".repeat(BIGGEST) + "\""));
        }
        if (kind < 20) {
            return utf8(withField(json, nested(random.nextBoolean() ? DEEPEST : random.nextInt(2_000))));
        }
        return switch (kind % 8) {
            case 0 -> Arrays.copyOf(utf8(json), random.nextInt(json.length()));
            case 1 -> json.getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
            case 2 -> utf8(twice(json));
            case 3 -> utf8("\ufeff" + json);
            case 4 -> utf8(json + json);
            case 5 -> utf8(spliced(json));
            default -> bytes(utf8(json));
        };
    }

    private String nested(int depth) {
        boolean lists = random.nextBoolean();
        String opening = (lists ? "[" : "{\"a\":").repeat(depth);
        String closing = (lists ? "]" : "}").repeat(random.nextInt(4) == 0 ? depth / 2 : depth);
        return opening + "1" + closing;
    }

    /** Adds a field at the beginning of a random object, possibly with the name of another field. */
    private String withField(String json, String value) {
        List<String> names = List.of("extra", "version", "request", "session", "attributes", "type", "value", "slots");
        int at = json.indexOf('{', random.nextInt(json.length()));
        String field = "{\"" + names.get(random.nextInt(names.size())) + "\":" + value;
        String rest = json.substring(Math.max(0, at) + 1);
        return json.substring(0, Math.max(0, at)) + field + (rest.startsWith("}") ? "" : ",") + rest;
    }

    /** Duplicates a random field, with its own value or the beginning of another. */
    private String twice(String json) {
        int from = json.indexOf('"', random.nextInt(json.length()));
        int to = from < 0 ? -1 : json.indexOf(',', from);
        return to < 0 ? json + "}" : json.substring(0, to) + "," + json.substring(from, to) + json.substring(to);
    }

    private String spliced(String json) {
        int from = random.nextInt(json.length());
        int to = from + random.nextInt(Math.min(200, json.length() - from));
        int at = random.nextInt(json.length());
        return json.substring(0, at) + json.substring(from, to) + json.substring(at);
    }

    private byte[] bytes(byte[] request) {
        for (int i = 0; i <= random.nextInt(8); i++) {
            request[random.nextInt(request.length)] = (byte) random.nextInt(256);
        }
        return request;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
