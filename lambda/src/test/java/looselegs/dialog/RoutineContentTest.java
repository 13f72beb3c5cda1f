package looselegs.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import looselegs.catalog.Move;
import looselegs.content.ContentCopy;
import looselegs.language.LanguagePack;
import looselegs.language.Phrase;
import looselegs.pacing.Cue;
import looselegs.playback.RoutineTimeline;
import looselegs.practice.Dose;
import looselegs.practice.Practice;
import looselegs.practice.PracticeOptions;
import looselegs.practice.Version;
import looselegs.speech.VoiceLoader;
import looselegs.speech.VoiceModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody who does all moves in a row is not told the same thing twice in the same words. */
class RoutineContentTest {
    private static final int SEEDS = 20;

    private static final LanguagePack LIBRARY =
            LanguagePack.load(ContentCopy.SHIPPED, "en-US", VoiceModel.of(VoiceLoader.load("en-US")));

    /** Nobody wants variety in a countdown. */
    private static final Set<String> SAID_AGAIN = Set.of(Phrase.THREE.key(), Phrase.TWO.key(), Phrase.ONE.key());

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_routine_of_all_moves_says_nothing_twice_in_the_same_words(int seed) {
        assertThat(said(PracticeOptions.standard(seed))).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_easier_versions_do_not_either(int seed) {
        assertThat(said(PracticeOptions.standard(seed).with(PracticeOptions.Wish.of(Version.EASIER))))
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void somebody_who_knows_all_moves_is_not_told_the_same_twice_either(int seed) {
        List<String> routine =
                LIBRARY.catalog().listMoves().stream().map(Move::id).toList();
        Practice knowing = Material.practice(PracticeOptions.standard(seed), routine);

        assertThat(said(knowing.with(knowing.profile().withKnown(Set.copyOf(routine)))))
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_move_with_two_minutes_a_side_does_not_either(int seed) {
        PracticeOptions options = PracticeOptions.standard(seed).with(PracticeOptions.Wish.of(Dose.TWO_MINUTES_A_SIDE));
        for (Move move : LIBRARY.catalog().listMoves()) {
            assertThat(said(options, List.of(move.id())))
                    .as(move.id())
                    .hasSizeGreaterThan(20)
                    .doesNotHaveDuplicates();
        }
    }

    private static List<String> said(PracticeOptions options) {
        List<String> routine =
                LIBRARY.catalog().listMoves().stream().map(Move::id).toList();
        return said(options, routine);
    }

    private static List<String> said(PracticeOptions options, List<String> routine) {
        return said(Material.practice(options, routine));
    }

    private static List<String> said(Practice practice) {
        return cues(practice)
                .filter(say -> !SAID_AGAIN.contains(say.name()))
                .map(Cue.Say::words)
                .toList();
    }

    private static Stream<Cue.Say> cues(Practice practice) {
        RoutineTimeline track = Material.playback(practice).timeline();
        return IntStream.range(0, practice.routine().size())
                .boxed()
                .flatMap(step -> track.step(step).stream())
                .flatMap(section -> section.cues().stream())
                .flatMap(cue -> cue instanceof Cue.Say say ? Stream.of(say) : Stream.empty());
    }
}
