package looselegs.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIndexTest {
    private final LanguageIndex index =
            new LanguageIndex("en-US", List.of("de-DE", "en-GB", "en-US", "es-ES", "es-MX"));

    @ParameterizedTest(name = "{0} gets {1}")
    @CsvSource({
        "en-US, en-US",
        "en-GB, en-GB",
        "de-DE, de-DE",
        "de-AT, de-DE",
        "es-US, es-ES",
        "en-AU, en-US",
        "fr-FR, en-US",
        "'', en-US",
        "no tag at all, en-US"
    })
    void a_locale_gets_its_own_pack_else_its_language_else_the_default(String locale, String tag) {
        assertThat(index.match(locale)).isEqualTo(tag);
    }
}
