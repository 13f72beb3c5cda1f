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
import looselegs.playback.PositionMigration;
import looselegs.playback.RoutineTimeline;
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

/** Has a practice otherwise from now on: sides, version, dose, talk, clock, and how it goes on. */
public final class SettingsCommands {
    /** Steps of the time to get in place; our choice. */
    private static final Duration A_LITTLE_LONGER = Duration.ofSeconds(10);

    private final LanguagePack pack;
    private final EasierSteps easier;

    public SettingsCommands(LanguagePack pack) {
        this.pack = pack;
        this.easier = new EasierSteps(pack);
    }

    /** The seconds that were worked stay worked, as far as their side is still asked for. */
    Decision change(Practice practice, PracticeOptions.Wish wish) {
        if (wish.equals(PracticeOptions.Wish.of(Version.EASIER)) && isEasierAlready(practice)) {
            return easier.still(practice);
        }
        if (wish.equals(PracticeOptions.Wish.of(Version.STANDARD)) && isStandardAlready(practice)) {
            return say(practice, Speech.of(pack.say(Phrase.STANDARD_ALREADY)));
        }
        Practice changed = isForThisMoveOnly(practice, wish)
                ? practice
                : kept(dropCaution(practice, wish), wish)
                        .with(practice.options().with(wish));
        return told(practice, changed, wish);
    }

    private boolean isEasierAlready(Practice practice) {
        return practice.options().version() == Version.EASIER && easier.wasTold(practice);
    }

    private static boolean isStandardAlready(Practice practice) {
        return practice.options().version() == Version.STANDARD
                && practice.currentMove().filter(practice::isEasier).isEmpty();
    }

    private Decision told(Practice before, Practice changed, PracticeOptions.Wish wish) {
        PositionMigration keeping = new PositionMigration(before, changed);
        Practice placed = keeping.placed(at -> notAfterEasier(changed, wish, at));
        Speech told = tell(changed, wish, keeping.currentPosition());
        if (placed.state() instanceof PracticeState.Ready prepared
                && SideOrder.first(placed) != SideOrder.first(before)) {
            return say(placed, told.then(new RoutineTimeline(pack, placed).setUp(prepared.step())));
        }
        Speech there = told.then(lie(before, placed));
        return wish.version().filter(Version.EASIER::equals).isPresent()
                ? easier.firstOf(placed, there)
                : say(placed, there);
    }

    /** In a set-up the easier version is told where it belongs, even to somebody who has heard what comes after it. */
    private Position notAfterEasier(Practice changed, PracticeOptions.Wish wish, Position at) {
        return wish.version().isPresent() ? new RoutineTimeline(pack, changed).notAfterEasier(at) : at;
    }

    /** Whoever goes on with the side that they had left lies down on it first. */
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

    /** What is chosen by its own name holds for later practices as well; a side is chosen for this one. */
    private static Practice kept(Practice practice, PracticeOptions.Wish wish) {
        Preferences liked = practice.profile().preferences();
        Preferences next = wish.version()
                .map(version -> liked.withEasier(version == Version.EASIER))
                .orElse(liked);
        Preferences all = wish.dose()
                .map(dose -> next.withTwoMinutesASide(dose == Dose.TWO_MINUTES_A_SIDE))
                .orElse(next);
        return practice.with(practice.profile().withPreferences(all));
    }

    /** After a report the easier version is meant for the move that hurt, and not for all of them from now on. */
    private static boolean isForThisMoveOnly(Practice practice, PracticeOptions.Wish wish) {
        return wish.equals(PracticeOptions.Wish.of(Version.EASIER))
                && practice.currentMove()
                        .filter(move -> practice.has(Caution.Kind.EASIER, move))
                        .isPresent();
    }

    /** Somebody has this tool and no other from now on, or all of them. */
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

    /** Another ten seconds to get in place, up to half a minute; or no more than planned. */
    Decision settle(Practice practice, boolean longer) {
        Preferences liked = practice.profile().preferences();
        Duration more = liked.moreSettle().plus(A_LITTLE_LONGER);
        Duration wanted = !longer ? Duration.ZERO : more.compareTo(Step.MOST_SETTLE) > 0 ? Step.MOST_SETTLE : more;
        Practice changed = practice.with(practice.profile().withPreferences(liked.withMoreSettle(wanted)));
        return say(inTime(practice, changed), Speech.of(settleWords(changed, liked.moreSettle())));
    }

    private String settleWords(Practice changed, Duration before) {
        Duration wanted = changed.profile().preferences().moreSettle();
        if (wanted.isZero()) {
            return pack.say(before.isZero() ? Phrase.SETTLE_SHORTEST : Phrase.SETTLE_AS_PLANNED);
        }
        return pack.say(Phrase.SETTLE_LONGER, Map.of("time", pack.timeWords(wanted)));
    }

    /** At the same cue as before; whoever has settled longer than there is time by now hears the start next. */
    private Practice inTime(Practice before, Practice changed) {
        return switch (before.state()) {
            case PracticeState.Playing playing ->
                changed.with(PracticeState.Playing.from(inTime(before, changed, playing.from())));
            case PracticeState.Paused paused ->
                changed.with(new PracticeState.Paused(inTime(before, changed, paused.at())));
            default -> changed;
        };
    }

    private Position inTime(Practice before, Practice changed, Position at) {
        return new RoutineTimeline(pack, changed).sameCue(new RoutineTimeline(pack, before), at);
    }

    /** Who asks for the standard version gets it, whatever was reported before. */
    private static Practice dropCaution(Practice practice, PracticeOptions.Wish wish) {
        return wish.version().filter(Version.STANDARD::equals).isPresent()
                ? practice.currentMove()
                        .filter(move -> practice.has(Caution.Kind.EASIER, move))
                        .map(move -> practice.with(practice.profile().withoutCaution(move)))
                        .orElse(practice)
                : practice;
    }

    Decision talk(Practice practice, PracticeOptions.Talk talk) {
        Phrase line = talk == PracticeOptions.Talk.QUIET ? Phrase.QUIET : Phrase.TALK;
        Preferences liked = practice.profile().preferences().withQuiet(talk == PracticeOptions.Talk.QUIET);
        return say(
                practice.with(practice.options().with(talk))
                        .with(practice.profile().withPreferences(liked)),
                Speech.of(pack.say(line)));
    }

    Decision go(Practice practice, PracticeOptions.Going going) {
        Phrase line = going == PracticeOptions.Going.WAITING ? Phrase.WAIT_FOR_YOU : Phrase.GO_BY_ITSELF;
        Preferences liked = practice.profile().preferences().withWaiting(going == PracticeOptions.Going.WAITING);
        return say(
                practice.with(practice.options().with(going))
                        .with(practice.profile().withPreferences(liked)),
                Speech.of(pack.say(line)));
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

    /** Where the first side of a move is over, another dose changes the second one only. */
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
            case LEFT, RIGHT ->
                pack.say(
                        Phrase.ONE_SIDE,
                        Map.of("side", pack.sideWord(sides.inOrder().getFirst()), "time", time));
        };
    }

    /** Who goes on after pain without a word of choice hears how it is easier first. */
    public Decision easier(Decision resumed) {
        if (!(resumed instanceof Decision.GoOn goOn)) {
            return resumed;
        }
        Speech words = easier.first(goOn.practice());
        return goOn.after(
                EasierSteps.isWorking(goOn.practice()) ? words.then(Speech.silence(PlacementScript.TO_SHIFT)) : words);
    }

    /** Somebody for whom the easier version is still too strong is told what else there is. */
    Decision easierStill(Practice practice) {
        return easier.still(practice);
    }

    private static Decision.GoOn say(Practice practice, Speech answer) {
        return new Decision.GoOn(practice, answer);
    }
}
