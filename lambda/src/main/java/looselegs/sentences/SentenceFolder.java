package looselegs.sentences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sentences of one language.
 *
 * @param intents in the order of their names
 * @param shared the rules of {@code rules.txt}, or of several files whose names begin so
 * @param errors every mistake in the files; what has one is left out of the rest
 */
public record SentenceFolder(List<IntentSentences> intents, Rules shared, List<TemplateError> errors) {
    private static final String EXTENSION = ".txt";
    private static final String RULES = "rules";

    public SentenceFolder {
        intents = List.copyOf(intents);
        errors = List.copyOf(errors);
    }

    /**
     * Reads a folder. A file whose name begins with a capital is that of an intent.
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    public static SentenceFolder read(Path folder) {
        List<TemplateError> errors = new ArrayList<>();
        List<SentenceFile> shared = sharedFiles(folder, errors);
        List<SentenceFile> files = names(folder).stream()
                .filter(name -> Character.isUpperCase(name.charAt(0)))
                .map(name -> file(folder, name, errors))
                .toList();
        FolderCheck check = new FolderCheck(shared, errors);
        List<IntentSentences> intents = files.stream().map(check::intent).toList();
        Rules sharedRules = check.sharedRules();
        return new SentenceFolder(
                intents,
                sharedRules,
                errors.stream()
                        .distinct()
                        .sorted((a, b) -> a.place().compareTo(b.place()))
                        .toList());
    }

    /**
     * The rules that all files share, and synonyms too; none if there is no such folder.
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Rules readShared(Path folder, List<TemplateError> errors) {
        List<SentenceFile> shared = Files.isDirectory(folder) ? sharedFiles(folder, errors) : List.of();
        return new FolderCheck(shared, errors).sharedRules();
    }

    private static List<SentenceFile> sharedFiles(Path folder, List<TemplateError> errors) {
        return names(folder).stream()
                .filter(name -> name.startsWith(RULES))
                .map(name -> file(folder, name, errors))
                .toList();
    }

    /**
     * The words of {@code function-words.txt}.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Set<String> functionWords(Path folder) {
        return written(folder, "function-words")
                .flatMap(line -> Stream.of(line.strip().split(" +")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * By slot type, the value of {@code typical-values.txt}, where a line is {@code type: value}.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Map<String, String> typicalValues(Path folder) {
        return written(folder, "typical-values")
                .map(line -> line.split(": *", 2))
                .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1].strip()));
    }

    private static Stream<String> written(Path folder, String name) {
        return lines(folder, name).stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static SentenceFile file(Path folder, String name, List<TemplateError> errors) {
        return SentenceFileReader.read(name, lines(folder, name), errors);
    }

    private static List<String> lines(Path folder, String name) {
        try {
            return Files.readAllLines(folder.resolve(name + EXTENSION));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(EXTENSION))
                    .map(file -> file.substring(0, file.length() - EXTENSION.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
