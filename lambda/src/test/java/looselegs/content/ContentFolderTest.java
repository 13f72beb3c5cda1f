package looselegs.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFolderTest {
    @TempDir
    private Path root;

    private final ValidationErrors errors = new ValidationErrors();

    @Test
    void a_file_in_another_encoding_is_reported() throws IOException {
        Files.write(root.resolve("a.json"), "{ \"name\": \"fuß\" }".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(new ContentFolder(root, errors).read("a.json")).isEmpty();
        assertThat(told()).isEqualTo("a.json: save this file as UTF-8 text");
    }

    @Test
    void a_folder_instead_of_a_file_is_reported() throws IOException {
        Files.createDirectory(root.resolve("a.json"));

        assertThat(new ContentFolder(root, errors).read("a.json")).isEmpty();
        assertThat(told()).startsWith("a.json: make this file readable");
    }

    @Test
    void only_json_files_are_listed_by_name() throws IOException {
        Files.createDirectory(root.resolve("moves"));
        for (String name : new String[] {"b.json", "notes.txt", "a.json"}) {
            Files.createFile(root.resolve("moves").resolve(name));
        }

        assertThat(new ContentFolder(root, errors).list("moves")).containsExactly("moves/a.json", "moves/b.json");
    }

    @Test
    void a_missing_folder_has_no_files() {
        assertThat(new ContentFolder(root, errors).list("moves")).isEmpty();
    }

    private String told() {
        ContentException told = catchThrowableOfType(ContentException.class, errors::throwIfAny);
        return told.errors().getFirst().describe();
    }
}
