package looselegs.dialog;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import looselegs.catalog.Catalog;
import looselegs.catalog.Term;
import looselegs.dialog.safety.EasierSteps;
import looselegs.language.LanguagePack;
import looselegs.language.Phrase;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.playback.PlacementScript;
import looselegs.playback.Playback;
import looselegs.playback.PositionMigration;
import looselegs.playback.SideOrder;
import looselegs.playback.Step;
import looselegs.practice.Decision;
import looselegs.practice.Dose;
import looselegs.practice.Practice;
import looselegs.practice.PracticeOptions;
import looselegs.practice.PracticeState;
import looselegs.practice.Sides;
import looselegs.practice.Version;
import looselegs.profile.Caution;
import looselegs.profile.Preferences;
import looselegs.speech.Speech;

/** Changes how a practice goes from now on: sides, version, dose, talk, time to settle, and how it moves on. */
final class SettingsCommands {
    /** One step of the time to get in place; our choice. */
    private static final Duration A_LITTLE_LONGER = Duration.ofSeconds(10);

    private final LanguagePack pack;
    private final EasierSteps easier;

    SettingsCommands(LanguagePack pack) {
        this.pack = pack;
        this.easier = new EasierSteps(pack);
    }

    /** Changes sides, version, or dose; keeps the seconds already worked where their side stays. */
    Decision change(Playback playback, PracticeOptions.Wish wish) {
        Practice practice = playback.practice();
        if (wish.equals(PracticeOptions.Wish.of(Version.EASIER)) && isEasierAlready(practice)) {
            return easier.still(practice);
        }
        if (wish.equals(PracticeOptions.Wish.of(Version.STANDARD)) && isStandardAlready(practice)) {
            return say(practice, Speech.of(pack.say(Phrase.STANDARD_ALREADY)));
        }
        Practice changed = isForThisMoveOnly(practice, wish)
                ? practice
                : preferring(dropCaution(practice, wish), wish)
                        .with(practice.options().with(wish));
        return told(playback, changed, wish);
    }

    private boolean isEasierAlready(Practice practice) {
        return practice.options().version() == Version.EASIER && easier.wasTold(practice);
    }

    private static boolean isStandardAlready(Practice practice) {
        return practice.options().version() == Version.STANDARD
                && practice.currentMove().filter(practice::isEasier).isEmpty();
    }

    private Decision told(Playback playback, Practice changed, PracticeOptions.Wish wish) {
        Practice before = playback.practice();
        Playback after = playback.with(changed);
        PositionMigration migration = new PositionMigration(before, changed);
        Practice placed = migration.placed(at -> notAfterEasier(after, wish, at));
        Speech told = tell(changed, wish, migration.currentPosition());
        if (placed.state() instanceof PracticeState.Ready prepared
                && SideOrder.first(placed) != SideOrder.first(before)) {
            return say(placed, told.then(after.timeline().setUp(prepared.step())));
        }
        Speech there = told.then(lie(before, placed));
        return wish.version().filter(Version.EASIER::equals).isPresent()
                ? easier.firstOf(placed, there)
                : say(placed, there);
    }

    /** Goes back in a set-up to where the easier version is told, even if what follows it has been heard. */
    private static Position notAfterEasier(Playback changed, PracticeOptions.Wish wish, Position at) {
        return wish.version().isPresent() ? changed.timeline().notAfterEasier(at) : at;
    }

    /** Says how to lie on the other side where the listener goes on with a side that they had left. */
    private Speech lie(Practice before, Practice placed) {
        boolean turned = placed.state() instanceof PracticeState.Playing playing
                && playing.from().phase() == Phase.WORK
                && before.currentPosition()
                        .filter(at -> at.side() != playing.from().side())
                        .isPresent();
        if (!turned || !(placed.state() instanceof PracticeState.Playing playing)) {
            return Speech.SILENT;
        }
        Position from = playing.from();
        return PlacementScript.lie(pack, placed, from.step(), from.side())
                .then(PlacementScript.settle(pack, placed, from.step()));
    }

    /** Remembers version and dose for later practices; a side is chosen for this one only. */
    private static Practice preferring(Practice practice, PracticeOptions.Wish wish) {
        Preferences liked = practice.profile().preferences();
        Preferences next = wish.version()
                .map(version -> liked.withEasier(version == Version.EASIER))
                .orElse(liked);
        Preferences all = wish.dose()
                .map(dose -> next.withTwoMinutesASide(dose == Dose.TWO_MINUTES_A_SIDE))
                .orElse(next);
        return practice.with(practice.profile().withPreferences(all));
    }

    /** Whether the easier version is meant only for the move that hurt, not for all moves from now on. */
    private static boolean isForThisMoveOnly(Practice practice, PracticeOptions.Wish wish) {
        return wish.equals(PracticeOptions.Wish.of(Version.EASIER))
                && practice.currentMove()
                        .filter(move -> practice.has(Caution.Kind.EASIER, move))
                        .isPresent();
    }

    /** Remembers that the listener has this tool and no other, or all of them. */
    Decision.GoOn own(Practice practice, Optional<String> tool) {
        Preferences liked = practice.profile().preferences();
        Optional<Term> term = tool.flatMap(id -> pack.catalog().findTerm(Catalog.Kind.TOOL, id));
        if (tool.isPresent() && term.isEmpty()) {
            return say(practice, practice.isUnderWay() ? Speech.of(pack.say(Phrase.UNKNOWN_TERM)) : Speech.SILENT);
        }
        Preferences next = liked.withTools(tool.map(Set::of).orElse(Set.of()));
        String told = term.map(one -> pack.say(Phrase.OWN_ONE, Map.of("tool", one.name())))
                .orElseGet(() -> pack.say(Phrase.OWN_ALL));
        return say(practice.with(practice.profile().withPreferences(next)), Speech.of(told));
    }

    /** Gives ten more seconds to get in place, up to half a minute in all; or no more than planned. */
    Decision settle(Playback playback, boolean longer) {
        Practice practice = playback.practice();
        Preferences liked = practice.profile().preferences();
        Duration more = liked.moreSettle().plus(A_LITTLE_LONGER);
        Duration wanted = !longer ? Duration.ZERO : more.compareTo(Step.MOST_SETTLE) > 0 ? Step.MOST_SETTLE : more;
        Practice changed = practice.with(practice.profile().withPreferences(liked.withMoreSettle(wanted)));
        return say(inTime(playback, playback.with(changed)), Speech.of(settleWords(changed, liked.moreSettle())));
    }

    private String settleWords(Practice changed, Duration before) {
        Duration wanted = changed.profile().preferences().moreSettle();
        if (wanted.isZero()) {
            return pack.say(before.isZero() ? Phrase.SETTLE_SHORTEST : Phrase.SETTLE_AS_PLANNED);
        }
        return pack.say(Phrase.SETTLE_LONGER, Map.of("time", pack.timeWords(wanted)));
    }

    /** Stays at the same cue; a listener who has settled longer than the new time hears the start next. */
    private static Practice inTime(Playback before, Playback after) {
        Practice changed = after.practice();
        return switch (before.practice().state()) {
            case PracticeState.Playing playing ->
                changed.with(PracticeState.Playing.from(inTime(before, after, playing.from())));
            case PracticeState.Paused paused ->
                changed.with(new PracticeState.Paused(inTime(before, after, paused.at())));
            default -> changed;
        };
    }

    private static Position inTime(Playback before, Playback after, Position at) {
        return after.timeline().sameCue(before.timeline(), at);
    }

    /** Drops the caution of the current move for a listener who asks for the standard version. */
    private static Practice dropCaution(Practice practice, PracticeOptions.Wish wish) {
        return wish.version().filter(Version.STANDARD::equals).isPresent()
                ? practice.currentMove()
                        .filter(move -> practice.has(Caution.Kind.EASIER, move))
                        .map(move -> practice.with(practice.profile().withoutCaution(move)))
                        .orElse(practice)
                : practice;
    }

    Decision talk(Practice practice, PracticeOptions.Talk talk) {
        Phrase phrase = talk == PracticeOptions.Talk.QUIET ? Phrase.QUIET : Phrase.TALK;
        Preferences liked = practice.profile().preferences().withQuiet(talk == PracticeOptions.Talk.QUIET);
        return say(
                practice.with(practice.options().with(talk))
                        .with(practice.profile().withPreferences(liked)),
                Speech.of(pack.say(phrase)));
    }

    Decision go(Practice practice, PracticeOptions.Going going) {
        Phrase phrase = going == PracticeOptions.Going.WAITING ? Phrase.WAIT_FOR_YOU : Phrase.GO_BY_ITSELF;
        Preferences liked = practice.profile().preferences().withWaiting(going == PracticeOptions.Going.WAITING);
        return say(
                practice.with(practice.options().with(going))
                        .with(practice.profile().withPreferences(liked)),
                Speech.of(pack.say(phrase)));
    }

    private Speech tell(Practice practice, PracticeOptions.Wish wish, Optional<Position> at) {
        Speech told = Speech.SILENT;
        if (wish.sides().isPresent() && wish.dose().isEmpty()) {
            told = told.then(
                    isOver(practice, at)
                            ? sideIsDone(practice)
                            : tell(practice, wish.sides().get()));
        }
        boolean oneSide = practice.options().sides() != Sides.BOTH;
        if (wish.dose().isPresent() && oneSide) {
            told = told.then(tell(practice, practice.options().sides()));
        } else if (wish.dose().isPresent()) {
            told = told.then(tell(practice, wish.dose().get(), at));
        }
        if (wish.version().isPresent()) {
            told = told.then(pack.say(wish.version().get() == Version.EASIER ? Phrase.EASIER : Phrase.STANDARD));
        }
        return told;
    }

    /** Names the side where a new dose changes only the second side: the first is over. */
    private String tell(Practice practice, Dose dose, Optional<Position> at) {
        if (dose == Dose.TWO_MINUTES_A_MOVE) {
            return pack.say(Phrase.TWO_MINUTES_A_MOVE);
        }
        boolean onTheLast = at.isPresent()
                && PlacementScript.isInPlace(at.get())
                && at.get().side() == SideOrder.last(practice)
                && at.get().phase() != Phase.CLOSE;
        return onTheLast
                ? pack.say(
                        Phrase.TWO_MINUTES_HERE,
                        Map.of("side", pack.sideWord(at.get().side())))
                : pack.say(Phrase.TWO_MINUTES_A_SIDE);
    }

    private static boolean isOver(Practice practice, Optional<Position> at) {
        return practice.options().sides() != Sides.BOTH
                && at.isPresent()
                && at.get().phase() == Phase.CLOSE;
    }

    private String sideIsDone(Practice practice) {
        return pack.say(Phrase.ONE_SIDE_IS_DONE, Map.of("side", pack.sideWord(SideOrder.first(practice))));
    }

    String tell(Practice practice, Sides sides) {
        String time = pack.timeWords(practice.options().workOfASide());
        return switch (sides) {
            case BOTH -> pack.say(Phrase.BOTH_SIDES);
            case LEFT, RIGHT -> pack.say(Phrase.ONE_SIDE, Map.of("side", pack.sideWord(sides.first()), "time", time));
        };
    }

    /** Says how the move is easier to a listener who goes on after pain without choosing a version. */
    Decision easier(Decision resumed) {
        if (!(resumed instanceof Decision.GoOn goOn)) {
            return resumed;
        }
        Speech words = easier.first(goOn.practice());
        return goOn.after(
                EasierSteps.isWorking(goOn.practice()) ? words.then(Speech.silence(PlacementScript.TO_SHIFT)) : words);
    }

    /** Says what else there is when the easier version is still too strong. */
    Decision easierStill(Practice practice) {
        return easier.still(practice);
    }

    private static Decision.GoOn say(Practice practice, Speech answer) {
        return new Decision.GoOn(practice, answer);
    }
}
