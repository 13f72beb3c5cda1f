package looselegs.coaching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import looselegs.catalog.Move;
import looselegs.pacing.VoiceRate;
import looselegs.speech.VoiceLoader;
import looselegs.speech.VoiceModel;

/** The shipped content, and every way in which a move can be asked for. */
final class Material {
    static final Library LIBRARY =
            Library.load(Path.of("src/main/resources"), "en-US", VoiceModel.of(VoiceLoader.load("en-US")));

    private Material() {}

    static Stream<Asked> everyWay() {
        List<Asked> ways = new ArrayList<>();
        for (Move move : LIBRARY.catalog().listMoves()) {
            for (Sides sides : Sides.values()) {
                for (Version version : Version.values()) {
                    for (Dose dose : Dose.values()) {
                        ways.add(new Asked(
                                move.id(),
                                new Options(
                                        sides,
                                        version,
                                        dose,
                                        Options.Talk.FULL,
                                        Options.Going.BY_ITSELF,
                                        VoiceRate.STANDARD,
                                        0)));
                    }
                }
            }
        }
        return ways.stream()
                .filter(asked ->
                        asked.options().sides() == Sides.BOTH || asked.options().dose() == Dose.TWO_MINUTES_A_MOVE);
    }

    /** Somebody who is about to do these moves. */
    static Practice practice(Options options, List<String> routine) {
        return Practice.fresh(0).with(options).withRoutine(routine, new Standing.Fresh());
    }

    /** One move, asked for in one way. */
    record Asked(String move, Options options) {
        Practice practice() {
            return Material.practice(options, List.of(move));
        }

        Track track() {
            return new Track(LIBRARY, practice());
        }

        @Override
        public String toString() {
            return "%s, %s, %s, %s"
                    .formatted(move, options.sides(), options.version(), options.dose())
                    .toLowerCase(Locale.ROOT)
                    .replace('_', '-');
        }
    }
}
