package looselegs.dialog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import looselegs.catalog.Move;
import looselegs.language.LanguagePack;
import looselegs.pacing.VoiceRate;
import looselegs.playback.Playback;
import looselegs.playback.StepScripts;
import looselegs.practice.Dose;
import looselegs.practice.Practice;
import looselegs.practice.PracticeOptions;
import looselegs.practice.PracticeState;
import looselegs.practice.Sides;
import looselegs.practice.Version;
import looselegs.speech.VoiceLoader;
import looselegs.speech.VoiceModel;

/** The shipped content, and every way in which a move can be asked for. */
final class Material {
    static final LanguagePack LIBRARY =
            LanguagePack.load(Path.of("src/main/resources"), "en-US", VoiceModel.of(VoiceLoader.load("en-US")));

    private static final StepScripts SCRIPTS = new StepScripts(LIBRARY);

    private Material() {}

    static Stream<Asked> everyWay() {
        List<Asked> ways = new ArrayList<>();
        for (Move move : LIBRARY.catalog().listMoves()) {
            for (Sides sides : Sides.values()) {
                for (Version version : Version.values()) {
                    for (Dose dose : Dose.values()) {
                        ways.add(new Asked(
                                move.id(),
                                new PracticeOptions(
                                        sides,
                                        version,
                                        dose,
                                        PracticeOptions.Talk.FULL,
                                        PracticeOptions.Going.BY_ITSELF,
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
    static Practice practice(PracticeOptions options, List<String> routine) {
        return Practice.fresh(0).with(options).withRoutine(routine, new PracticeState.Idle());
    }

    /** A practice with the shipped content. */
    static Playback playback(Practice practice) {
        return new Playback(SCRIPTS, practice);
    }

    /** One move, asked for in one way. */
    record Asked(String move, PracticeOptions options) {
        Practice practice() {
            return Material.practice(options, List.of(move));
        }

        Playback playback() {
            return Material.playback(practice());
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
