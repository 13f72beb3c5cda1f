package looselegs.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.ListFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that lists are spoken in the same way as Java's list format writes them. */
class SpokenListsTest {
    private static final List<String> THINGS = List.of("the IT band", "{0}", "a \"calf\"", "{1}", "'tis", "ball");

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-GB", "de-DE", "fr-CA", "es-MX", "it-IT", "pt-BR", "ja-JP", "hi-IN", "ar-SA"})
    void a_list_of_any_length_matches_the_list_format(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        SpokenLists lists = SpokenLists.of(locale);
        ListFormat and = ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL);
        ListFormat or = ListFormat.getInstance(locale, ListFormat.Type.OR, ListFormat.Style.FULL);
        for (int count = 1; count <= THINGS.size(); count++) {
            List<String> things = THINGS.subList(0, count);

            assertThat(SpokenLists.say(lists.and(), things)).isEqualTo(and.format(things));
            assertThat(SpokenLists.say(lists.or(), things)).isEqualTo(or.format(things));
        }
    }
}
