package looselegs.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A copy of a content folder that a test may change. */
public record ContentCopy(Path root) {
    /** The shipped content in the repository; Surefire runs in the module's folder. */
    public static final Path SHIPPED = Path.of("src/main/resources");

    /**
     * Copies the content of a folder.
     *
     * @param to an empty folder
     */
    public static ContentCopy of(Path from, Path to) {
        return new ContentCopy(to).add(from);
    }

    /** Copies the files of another folder to the same places. */
    public ContentCopy add(Path from) {
        for (String folder : List.of("content", "phrases")) {
            try (Stream<Path> files = Files.walk(from.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = root.resolve(from.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return this;
    }

    /** Creates or replaces a file. */
    public void write(String file, String text) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Replaces a text that must occur exactly once in the file. */
    public void replace(String file, String text, String by) {
        String before = read(file);
        int from = before.indexOf(text);
        if (from < 0 || before.indexOf(text, from + 1) >= 0) {
            throw new IllegalArgumentException(file + " does not hold just once: " + text);
        }
        write(file, before.substring(0, from) + by + before.substring(from + text.length()));
    }

    void remove(String file) {
        try {
            Files.delete(root.resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Applies a patch. After {@code in FILE}, lines with {@code +} replace the lines with {@code -} before them.
     * {@code add FILE} makes a file of the following lines with {@code +}, and {@code remove FILE} deletes a file. All other
     * lines are comments.
     */
    void apply(List<String> patch) {
        String file = "";
        List<String> old = new ArrayList<>();
        List<String> fresh = new ArrayList<>();
        for (String line : Stream.concat(patch.stream(), Stream.of("")).toList()) {
            boolean ends = !line.startsWith("+") && !fresh.isEmpty();
            if (ends) {
                change(file, String.join("\n", old), String.join("\n", fresh));
                old.clear();
                fresh.clear();
            }
            if (line.startsWith("in ") || line.startsWith("add ")) {
                file = line.substring(line.indexOf(' ') + 1);
            } else if (line.startsWith("remove ")) {
                remove(line.substring("remove ".length()));
            } else if (line.startsWith("-")) {
                old.add(line.substring(1));
            } else if (line.startsWith("+")) {
                fresh.add(line.substring(1));
            }
        }
    }

    private void change(String file, String old, String fresh) {
        if (old.isEmpty()) {
            write(file, fresh + "\n");
        } else {
            replace(file, old, fresh);
        }
    }

    private String read(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
