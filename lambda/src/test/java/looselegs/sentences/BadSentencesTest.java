package looselegs.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import looselegs.golden.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an author is told who gets a sentence file wrong: message and place. */
class BadSentencesTest {
    private static final Path BAD = Path.of("src/test/resources/sentences/bad");

    static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(BAD)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void an_author_is_told_where_and_what_to_write(Path folder) {
        String told = SentenceFolder.read(folder).errors().stream()
                .map(TemplateError::toString)
                .collect(Collectors.joining("\n", "", "\n"));

        Golden.assertMatches(folder.resolve("mistakes"), told, BadSentencesTest.class);
    }

    @Test
    void good_sentences_beside_bad_ones_are_read() {
        SentenceFolder folder = SentenceFolder.read(BAD.resolve("unknown-rule"));

        assertThat(folder.intents())
                .singleElement()
                .satisfies(intent -> assertThat(intent.templates()).hasSize(1));
    }
}
