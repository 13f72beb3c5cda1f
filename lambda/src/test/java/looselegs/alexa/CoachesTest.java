package looselegs.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import looselegs.dialog.Coach;
import looselegs.language.FileLanguagePacks;
import looselegs.language.LanguageIndex;
import looselegs.language.LanguagePack;
import looselegs.language.LanguagePacks;
import looselegs.language.TwoLanguages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoachesTest {
    @TempDir
    private Path folder;

    private final List<String> loaded = new CopyOnWriteArrayList<>();
    private Coaches coaches;

    @BeforeEach
    void open_two_languages() {
        TwoLanguages.write(folder);
        FileLanguagePacks packs = FileLanguagePacks.open(folder);
        coaches = new Coaches(
                new LanguagePacks() {
                    @Override
                    public LanguageIndex index() {
                        return packs.index();
                    }

                    @Override
                    public LanguagePack load(String tag) {
                        loaded.add(tag);
                        return packs.load(tag);
                    }
                },
                estimate -> {});
    }

    @Test
    void a_language_that_nobody_speaks_is_not_loaded() {
        coaches.find("de-DE");

        assertThat(loaded).containsExactly("de-DE");
    }

    @Test
    void a_locale_without_a_pack_shares_the_coach_of_its_language() {
        assertThat(coaches.find("de-AT")).isSameAs(coaches.find("de-DE")).isNotSameAs(coaches.find("fr-FR"));
        assertThat(coaches.find("fr-FR")).isSameAs(coaches.find("en-US"));
        assertThat(loaded).containsExactly("de-DE", "en-US");
    }

    @Test
    void requests_at_the_same_time_make_one_coach() {
        List<Coach> found = IntStream.range(0, 100)
                .parallel()
                .mapToObj(request -> coaches.find("en-US"))
                .distinct()
                .toList();

        assertThat(found).hasSize(1);
        assertThat(loaded).containsExactly("en-US");
    }
}
