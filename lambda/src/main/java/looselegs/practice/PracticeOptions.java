package looselegs.practice;

import java.time.Duration;
import java.util.Optional;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.VoiceRate;
import looselegs.profile.Preferences;

/**
 * The settings of a practice, as the listener has chosen them by voice.
 *
 * @param talk how much is said during the work
 * @param going whether the next move of a routine begins by itself
 * @param seed chooses among the sayings of a phrase, so that two practices do not sound the same
 */
public record PracticeOptions(
        Sides sides, Version version, Dose dose, Talk talk, Going going, VoiceRate voiceRate, int seed) {
    /** The settings until the listener chooses others. */
    public static PracticeOptions standard(int seed) {
        return new PracticeOptions(
                Sides.BOTH,
                Version.STANDARD,
                Dose.TWO_MINUTES_A_MOVE,
                Talk.FULL,
                Going.BY_ITSELF,
                VoiceRate.STANDARD,
                seed);
    }

    /** How much is said while somebody works. */
    public enum Talk {
        FULL,
        /** The clock only. */
        QUIET
    }

    /** How a routine goes on after a move. */
    public enum Going {
        /** Silence means: go on. */
        BY_ITSELF,
        /** Each move waits for a word. */
        WAITING
    }

    public PracticeOptions with(Talk next) {
        return new PracticeOptions(sides, version, dose, next, going, voiceRate, seed);
    }

    public PracticeOptions with(Going next) {
        return new PracticeOptions(sides, version, dose, talk, next, voiceRate, seed);
    }

    public PracticeOptions with(VoiceRate next) {
        return next.factor() == voiceRate.factor()
                ? this
                : new PracticeOptions(sides, version, dose, talk, going, next, seed);
    }

    public PracticeOptions with(Preferences liked) {
        return new PracticeOptions(
                sides,
                liked.easier() ? Version.EASIER : Version.STANDARD,
                liked.twoMinutesASide() ? Dose.TWO_MINUTES_A_SIDE : Dose.TWO_MINUTES_A_MOVE,
                liked.quiet() ? Talk.QUIET : Talk.FULL,
                liked.waiting() ? Going.WAITING : Going.BY_ITSELF,
                voiceRate,
                seed);
    }

    /** How long each side is worked on. */
    public Duration workOfASide() {
        return dose.workOfASide(sides);
    }

    /** Work left on the side of a position in the work; negative if the position is past its end. */
    public Duration workLeft(Position inWork) {
        return workOfASide().minus(inWork.done());
    }

    /** The first position of a step of the routine. */
    public Position beginningOf(int step) {
        return Position.startOf(step, Phase.ANNOUNCE, sides.first());
    }

    /** Whether a position lies after all work of its step. */
    public boolean isClosing(Position position) {
        boolean afterWork = position.phase() == Phase.STOP || position.phase() == Phase.CLOSE;
        return afterWork && position.side() == sides.last();
    }

    public PracticeOptions with(Wish wish) {
        return new PracticeOptions(
                wish.sides().orElse(sides),
                wish.version().orElse(version),
                wish.dose().orElse(dose),
                talk,
                going,
                voiceRate,
                seed);
    }

    /**
     * How a listener wants a move; an empty field leaves that setting as it is.
     */
    public record Wish(Optional<Sides> sides, Optional<Version> version, Optional<Dose> dose) {
        public static final Wish NONE = new Wish(Optional.empty(), Optional.empty(), Optional.empty());

        public static Wish of(Sides sides) {
            return new Wish(Optional.of(sides), Optional.empty(), Optional.empty());
        }

        public static Wish of(Version version) {
            return new Wish(Optional.empty(), Optional.of(version), Optional.empty());
        }

        public static Wish of(Dose dose) {
            return new Wish(Optional.empty(), Optional.empty(), Optional.of(dose));
        }
    }
}
