package looselegs.dialog;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import looselegs.catalog.Move;
import looselegs.golden.Golden;
import looselegs.pacing.Timeline;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every second of every move, in every way in which it can be asked for. */
class TimelinesTest {
    static Stream<String> moves() {
        return Material.LIBRARY.catalog().listMoves().stream().map(Move::id);
    }

    @ParameterizedTest
    @MethodSource("moves")
    void a_move_is_laid_out_as_in_its_golden_file(String move) {
        String timelines = Material.everyWay()
                .filter(asked -> asked.move().equals(move))
                .map(asked -> "# " + asked + "\n"
                        + new Timeline(asked.playback().timeline().step(0)).describe())
                .collect(Collectors.joining("\n"));
        Golden.assertMatches(Path.of("src/test/resources/timelines", move + ".txt"), timelines, TimelinesTest.class);
    }
}
