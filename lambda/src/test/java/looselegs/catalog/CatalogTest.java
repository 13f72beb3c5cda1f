package looselegs.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import looselegs.catalog.Catalog.Kind;
import looselegs.content.ContentFolder;
import looselegs.content.LanguageFolder;
import looselegs.content.ValidationErrors;
import org.junit.jupiter.api.Test;

/** The small content of the tests: the palm comes before the arch, and is for another tool, area and complaint. */
class CatalogTest {
    private final Catalog catalog = load();

    @Test
    void moves_come_in_the_order_of_their_places_not_of_their_files() {
        assertThat(ids(catalog.listMoves())).containsExactly("palm", "arch");
    }

    @Test
    void the_first_move_has_one_after_it_and_none_before() {
        assertThat(catalog.findNext("palm").map(Move::id)).contains("arch");
        assertThat(catalog.findPrevious("palm")).isEmpty();
    }

    @Test
    void the_last_move_has_one_before_it_and_none_after() {
        assertThat(catalog.findPrevious("arch").map(Move::id)).contains("palm");
        assertThat(catalog.findNext("arch")).isEmpty();
    }

    @Test
    void an_unknown_id_is_no_move() {
        assertThat(catalog.findMove("sole")).isEmpty();
        assertThatThrownBy(() -> catalog.getMove("sole")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_move_is_called_by_its_name_and_its_synonyms_in_any_case() {
        assertThat(ids(catalog.movesCalled(" Arch "))).containsExactly("arch");
        assertThat(ids(catalog.movesCalled("my ARCH"))).containsExactly("arch");
        assertThat(catalog.movesCalled("arc")).isEmpty();
    }

    @Test
    void moves_are_found_by_tool_area_and_complaint() {
        assertThat(ids(catalog.movesFor(Kind.TOOL, "cork"))).containsExactly("palm");
        assertThat(ids(catalog.movesFor(Kind.AREA, "feet"))).containsExactly("arch");
        assertThat(ids(catalog.movesFor(Kind.COMPLAINT, "typing"))).containsExactly("palm");
        assertThat(catalog.movesFor(Kind.TOOL, "typing")).isEmpty();
    }

    @Test
    void terms_keep_the_order_of_their_file() {
        assertThat(catalog.listTerms(Kind.TOOL)).extracting(Term::id).containsExactly("ball", "cork");
    }

    @Test
    void a_complaint_has_words_of_the_coach_and_a_tool_has_none() {
        assertThat(catalog.findTerm(Kind.COMPLAINT, "typing").map(Term::says))
                .contains(List.of(new Claim("Typing could tire your hands.", "article")));
        assertThat(catalog.findTerm(Kind.TOOL, "ball").map(Term::says)).contains(List.of());
    }

    @Test
    void a_text_alone_is_a_list_of_one() {
        assertThat(catalog.getMove("arch").words().movement()).containsExactly("Press, slowly.");
    }

    private static List<String> ids(List<Move> moves) {
        return moves.stream().map(Move::id).toList();
    }

    private static Catalog load() {
        ValidationErrors errors = new ValidationErrors();
        ContentFolder folder = new ContentFolder(Path.of("src/test/resources/content/good"), errors);
        Catalog.Contents contents =
                new CatalogLoader(new LanguageFolder(folder, "en-US"), errors).load(Set.of("breathe"));
        errors.throwIfAny();
        return new Catalog(contents);
    }
}
