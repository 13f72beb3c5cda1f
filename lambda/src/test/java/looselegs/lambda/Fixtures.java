package looselegs.lambda;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What versions of the skill have written into sessions and into the table, one file a state. The files are history: new
 * ones may be added, none is ever changed.
 */
final class Fixtures {
    /** JSON objects by their file's name without its ending. */
    static final Fixtures SESSIONS = new Fixtures("session");

    /** Items in the JSON of DynamoDB's protocol, likewise. */
    static final Fixtures ITEMS = new Fixtures("items");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path ALL = Path.of("src/test/resources/fixtures");
    private static final Separators LIKE_OTHER_FILES =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    private static final String ENDING = ".json";

    private final String kind;

    private Fixtures(String kind) {
        this.kind = kind;
    }

    SortedMap<String, ObjectNode> read() {
        try (Stream<Path> files = Files.list(ALL.resolve(kind))) {
            SortedMap<String, ObjectNode> read = new TreeMap<>();
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                read.put(name.substring(0, name.length() - ENDING.length()), (ObjectNode) JSON.readTree(file.toFile()));
            }
            return read;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The scripts by which they are recorded, by the name of what they record. */
    Map<String, String> scripts() {
        try (Stream<String> lines = Files.lines(ALL.resolve(kind + ".txt"))) {
            Map<String, String> scripts = new TreeMap<>();
            lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(":", 2))
                    .forEach(line -> scripts.put(line[0].strip(), line[1]));
            return scripts;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean has(String name) {
        return Files.exists(file(name));
    }

    /** Fails if there is such a file. */
    void record(String name, JsonNode value) {
        try {
            DefaultPrettyPrinter printer =
                    new DefaultPrettyPrinter(LIKE_OTHER_FILES).withObjectIndenter(new DefaultIndenter("  ", "\n"));
            Files.writeString(
                    file(name), JSON.writer(printer).writeValueAsString(value) + "\n", StandardOpenOption.CREATE_NEW);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Path file(String name) {
        return ALL.resolve(kind).resolve(name + ENDING);
    }
}
