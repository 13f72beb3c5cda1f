package looselegs.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import looselegs.catalog.CatalogLoader;
import looselegs.golden.Golden;
import looselegs.speech.PhraseKey;
import looselegs.speech.PhraseLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the messages for mistakes in content. Each patch in {@code bad} adds one to the small content in {@code good}. */
class BadContentTest {
    private static final Path CASES = Path.of("src/test/resources/content");
    private static final Path BAD = CASES.resolve("bad");

    @TempDir
    private Path folder;

    /** The phrase keys of a small coach, so that a new phrase of the real coach changes no file here. */
    private record Key(String key, int fewestSayings, Set<String> placeholders) implements PhraseKey {}

    private static final List<Key> KEYS = List.of(
            new Key("welcome", 1, Set.of("count")), new Key("settle", 3, Set.of("time")), new Key("bye", 1, Set.of()));

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(BAD)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".patch"))
                    .map(name -> name.substring(0, name.lastIndexOf('.')))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void good_content_has_no_errors() {
        ContentCopy content = ContentCopy.of(CASES.resolve("good"), folder);

        assertThatCode(() -> load(content)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void an_error_says_where_it_is_and_what_to_write(String name) throws IOException {
        ContentCopy content = ContentCopy.of(CASES.resolve("good"), folder);
        content.apply(Files.readAllLines(BAD.resolve(name + ".patch")));

        ContentException errors = catchThrowableOfType(ContentException.class, () -> load(content));

        assertThat(errors).as("the mistakes of %s", name).isNotNull();
        String told =
                errors.errors().stream().map(ValidationError::describe).collect(Collectors.joining("\n", "", "\n"));
        Golden.assertMatches(BAD.resolve(name + ".txt"), told, BadContentTest.class);
    }

    @Test
    void every_golden_file_belongs_to_a_case() throws IOException {
        try (Stream<Path> files = Files.list(BAD)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".txt")))
                    .containsExactlyInAnyOrderElementsOf(
                            cases().stream().map(name -> name + ".txt").toList());
        }
    }

    @Test
    void one_exception_lists_the_errors_of_all_files() {
        ContentCopy content = ContentCopy.of(CASES.resolve("good"), folder);
        content.write("content/moves/arch.json", "{");
        content.write("phrases/en-US/moves/palm.json", "[]");
        content.write("phrases/en-US/coach.json", "{}");

        ContentException errors = catchThrowableOfType(ContentException.class, () -> load(content));

        assertThat(errors.errors())
                .extracting(ValidationError::file)
                .contains("content/moves/arch.json", "phrases/en-US/moves/palm.json", "phrases/en-US/coach.json");
        assertThat(errors).hasMessageStartingWith("the content has 5 mistake(s):\n");
    }

    @Test
    void a_routine_with_too_many_moves_for_a_session_is_rejected() throws IOException {
        ContentCopy content = ContentCopy.of(CASES.resolve("good"), folder);
        for (int number = 3; number <= 30; number++) {
            copyArch(content, number);
        }
        content.write("content/routines/all.json", "{ \"id\": \"all\" }");
        assertThatCode(() -> load(content)).doesNotThrowAnyException();

        copyArch(content, 31);

        assertThat(catchThrowableOfType(ContentException.class, () -> load(content)))
                .hasMessageContaining("content/routines/all.json")
                .hasMessageContaining("write at most 30 ids, since a session holds no more; now it means 31 moves");
    }

    private static void copyArch(ContentCopy content, int number) throws IOException {
        for (String kind : List.of("content/moves/", "phrases/en-US/moves/")) {
            String arch = Files.readString(content.root().resolve(kind + "arch.json"));
            content.write(
                    kind + "arch-" + number + ".json",
                    arch.replace("\"arch\"", "\"arch-" + number + "\"")
                            .replace("\"archs\", \"my arch\"", "\"my arch " + number + "\"")
                            .replace("\"place\": 2", "\"place\": " + number));
        }
    }

    private static void load(ContentCopy content) {
        ValidationErrors errors = new ValidationErrors();
        ContentFolder files = new ContentFolder(content.root(), errors);
        Set<String> prompts = new PhraseLoader(files).load("en-US", KEYS).promptNames();
        new CatalogLoader(files, errors, "en-US").load(prompts);
        errors.throwIfAny();
    }
}
