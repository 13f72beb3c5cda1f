package looselegs.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import looselegs.content.ContentCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The question for a move names all moves as long as they are few enough to remember. */
class WhichAgainTest {
    @Test
    void five_moves_are_all_named() {
        assertThat(ShippedLanguage.PACK.whichAgain())
                .isEqualTo("Which one would you like: the outer hip, the IT band, the adductor, the inner calf, or the "
                        + "outer calf?");
    }

    @Test
    void of_six_moves_five_are_named_and_the_list_is_offered(@TempDir Path folder) {
        ContentCopy.of(ContentCopy.SHIPPED, folder).add(Path.of("src/test/resources/content/sixth-move"));

        assertThat(LanguagePack.load(folder, ShippedLanguage.TAG).whichAgain())
                .isEqualTo("Which one would you like: the outer hip, the IT band, the adductor, the inner calf, or the "
                        + "outer calf? To hear all 6, ask what moves there are.");
    }
}
