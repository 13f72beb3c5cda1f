package looselegs.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import looselegs.content.ContentCopy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLanguagePacksTest {
    @TempDir
    private Path folder;

    private ContentCopy content;

    @BeforeEach
    void write_two_languages() {
        content = TwoLanguages.write(folder);
    }

    @Test
    void packs_are_found_by_their_folders() {
        assertThat(FileLanguagePacks.open(folder).index())
                .isEqualTo(new LanguageIndex("en-US", List.of("de-DE", "en-US")));
    }

    @Test
    void a_pack_speaks_its_own_words() {
        LanguagePack german = FileLanguagePacks.open(folder).load("de-DE");

        assertThat(german.language()).isEqualTo(new Language("de-DE", "German (Germany)"));
        assertThat(german.say(Phrase.GOODBYE)).isEqualTo("de-de goodbye.");
        assertThat(german.catalog().getMove("palm").name()).isEqualTo("Handteller");
    }

    @Test
    void a_default_that_is_no_pack_is_refused() {
        content.replace("languages/languages.json", "en-US", "en-GB");

        assertThatThrownBy(() -> FileLanguagePacks.open(folder))
                .hasMessageContaining("languages/languages.json:3: /default: write one of \"de-DE\", \"en-US\"");
    }

    @Test
    void a_tag_that_is_not_the_folders_name_is_refused() {
        content.replace("languages/de-DE/language.json", "de-DE", "de");

        assertThatThrownBy(() -> FileLanguagePacks.open(folder).load("de-DE"))
                .hasMessageContaining("languages/de-DE/language.json:2: /tag: write \"de-DE\", the folder's own name");
    }

    @Test
    void what_a_pack_lacks_is_named() {
        content.remove("languages/de-DE/moves/palm.json");
        content.remove("languages/de-DE/language.json");

        assertThatThrownBy(() -> FileLanguagePacks.open(folder).load("de-DE"))
                .hasMessageContaining("languages/de-DE/moves/palm.json: add this file")
                .hasMessageContaining("languages/de-DE/language.json: add this file");
    }
}
