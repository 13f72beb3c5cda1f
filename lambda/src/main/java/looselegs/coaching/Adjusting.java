package looselegs.coaching;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import looselegs.catalog.Catalog;
import looselegs.catalog.Term;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.profile.Caution;
import looselegs.profile.Preferences;
import looselegs.speech.Speech;

/** Has a practice otherwise from now on: sides, version, dose, talk, clock, and how it goes on. */
final class Adjusting {
    /** Steps of the time to get in place; our choice. */
    private static final Duration A_LITTLE_LONGER = Duration.ofSeconds(10);

    private final Library library;
    private final EasierWords easier;

    Adjusting(Library library) {
        this.library = library;
        this.easier = new EasierWords(library);
    }

    /** The seconds that were worked stay worked, as far as their side is still asked for. */
    Turn change(Practice practice, Options.Wish wish) {
        if (wish.equals(Options.Wish.of(Version.EASIER)) && isEasierAlready(practice)) {
            return easier.still(practice);
        }
        if (wish.equals(Options.Wish.of(Version.STANDARD)) && isStandardAlready(practice)) {
            return say(practice, Speech.of(library.say(Line.STANDARD_ALREADY)));
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

    private Turn told(Practice before, Practice changed, Options.Wish wish) {
        Keeping keeping = new Keeping(before, changed);
        Practice placed = keeping.placed(at -> notAfterEasier(changed, wish, at));
        Speech told = tell(changed, wish, keeping.currentPosition());
        if (placed.standing() instanceof Standing.Prepared prepared && Sided.first(placed) != Sided.first(before)) {
            return say(placed, told.then(new Track(library, placed).setUp(prepared.step())));
        }
        Speech there = told.then(lie(before, placed));
        return wish.version().filter(Version.EASIER::equals).isPresent()
                ? easier.firstOf(placed, there)
                : say(placed, there);
    }

    /** In a set-up the easier version is told where it belongs, even to somebody who has heard what comes after it. */
    private Position notAfterEasier(Practice changed, Options.Wish wish, Position at) {
        return wish.version().isPresent() ? new Track(library, changed).notAfterEasier(at) : at;
    }

    /** Whoever goes on with the side that they had left lies down on it first. */
    private Speech lie(Practice before, Practice placed) {
        boolean turned = placed.standing() instanceof Standing.Playing playing
                && playing.from().phase() == Phase.WORK
                && before.currentPosition()
                        .filter(at -> at.side() != playing.from().side())
                        .isPresent();
        if (!turned || !(placed.standing() instanceof Standing.Playing playing)) {
            return Speech.SILENT;
        }
        Position from = playing.from();
        return Turning.lie(library, placed, from.step(), from.side())
                .then(Turning.settle(library, placed, from.step()));
    }

    /** What is chosen by its own name holds for later practices as well; a side is chosen for this one. */
    private static Practice kept(Practice practice, Options.Wish wish) {
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
    private static boolean isForThisMoveOnly(Practice practice, Options.Wish wish) {
        return wish.equals(Options.Wish.of(Version.EASIER))
                && practice.currentMove()
                        .filter(move -> practice.has(Caution.Kind.EASIER, move))
                        .isPresent();
    }

    /** Somebody has this tool and no other from now on, or all of them. */
    Turn.GoOn own(Practice practice, Optional<String> tool) {
        Preferences liked = practice.profile().preferences();
        Optional<Term> term = tool.flatMap(id -> library.catalog().findTerm(Catalog.Kind.TOOL, id));
        if (tool.isPresent() && term.isEmpty()) {
            return say(practice, practice.isUnderWay() ? Speech.of(library.say(Line.UNKNOWN_TERM)) : Speech.SILENT);
        }
        Preferences next = liked.withTools(tool.map(Set::of).orElse(Set.of()));
        String told = term.map(one -> library.say(Line.OWN_ONE, Map.of("tool", one.name())))
                .orElseGet(() -> library.say(Line.OWN_ALL));
        return say(practice.with(practice.profile().withPreferences(next)), Speech.of(told));
    }

    /** Another ten seconds to get in place, up to half a minute; or no more than planned. */
    Turn settle(Practice practice, boolean longer) {
        Preferences liked = practice.profile().preferences();
        Duration more = liked.moreSettle().plus(A_LITTLE_LONGER);
        Duration wanted = !longer ? Duration.ZERO : more.compareTo(Step.MOST_SETTLE) > 0 ? Step.MOST_SETTLE : more;
        Practice changed = practice.with(practice.profile().withPreferences(liked.withMoreSettle(wanted)));
        return say(inTime(practice, changed), Speech.of(settleWords(changed, liked.moreSettle())));
    }

    private String settleWords(Practice changed, Duration before) {
        Duration wanted = changed.profile().preferences().moreSettle();
        if (wanted.isZero()) {
            return library.say(before.isZero() ? Line.SETTLE_SHORTEST : Line.SETTLE_AS_PLANNED);
        }
        Narrator narrator = new Narrator(library, changed.options().voiceRate());
        return library.say(Line.SETTLE_LONGER, Map.of("time", narrator.timeWords(wanted)));
    }

    /** At the same cue as before; whoever has settled longer than there is time by now hears the start next. */
    private Practice inTime(Practice before, Practice changed) {
        return switch (before.standing()) {
            case Standing.Playing playing ->
                changed.with(Standing.Playing.from(inTime(before, changed, playing.from())));
            case Standing.Paused paused -> changed.with(new Standing.Paused(inTime(before, changed, paused.at())));
            default -> changed;
        };
    }

    private Position inTime(Practice before, Practice changed, Position at) {
        return new Track(library, changed).sameCue(new Track(library, before), at);
    }

    /** Who asks for the standard version gets it, whatever was reported before. */
    private static Practice dropCaution(Practice practice, Options.Wish wish) {
        return wish.version().filter(Version.STANDARD::equals).isPresent()
                ? practice.currentMove()
                        .filter(move -> practice.has(Caution.Kind.EASIER, move))
                        .map(move -> practice.with(practice.profile().withoutCaution(move)))
                        .orElse(practice)
                : practice;
    }

    Turn talk(Practice practice, Options.Talk talk) {
        Line line = talk == Options.Talk.QUIET ? Line.QUIET : Line.TALK;
        Preferences liked = practice.profile().preferences().withQuiet(talk == Options.Talk.QUIET);
        return say(
                practice.with(practice.options().with(talk))
                        .with(practice.profile().withPreferences(liked)),
                Speech.of(library.say(line)));
    }

    Turn go(Practice practice, Options.Going going) {
        Line line = going == Options.Going.WAITING ? Line.WAIT_FOR_YOU : Line.GO_BY_ITSELF;
        Preferences liked = practice.profile().preferences().withWaiting(going == Options.Going.WAITING);
        return say(
                practice.with(practice.options().with(going))
                        .with(practice.profile().withPreferences(liked)),
                Speech.of(library.say(line)));
    }

    private Speech tell(Practice practice, Options.Wish wish, Optional<Position> at) {
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
            told = told.then(library.say(wish.version().get() == Version.EASIER ? Line.EASIER : Line.STANDARD));
        }
        return told;
    }

    /** Where the first side of a move is over, another dose changes the second one only. */
    private String tell(Practice practice, Dose dose, Optional<Position> at) {
        if (dose == Dose.TWO_MINUTES_A_MOVE) {
            return library.say(Line.TWO_MINUTES_A_MOVE);
        }
        boolean onTheLast = at.isPresent()
                && Turning.isBegun(at.get())
                && at.get().side() == Sided.last(practice)
                && at.get().phase() != Phase.CLOSE;
        Narrator narrator = new Narrator(library, practice.options().voiceRate());
        return onTheLast
                ? library.say(
                        Line.TWO_MINUTES_HERE,
                        Map.of("side", narrator.sideWord(at.get().side())))
                : library.say(Line.TWO_MINUTES_A_SIDE);
    }

    private static boolean isOver(Practice practice, Optional<Position> at) {
        return practice.options().sides() != Sides.BOTH
                && at.isPresent()
                && at.get().phase() == Phase.CLOSE;
    }

    private String sideIsDone(Practice practice) {
        Narrator narrator = new Narrator(library, practice.options().voiceRate());
        return library.say(Line.ONE_SIDE_IS_DONE, Map.of("side", narrator.sideWord(Sided.first(practice))));
    }

    String tell(Practice practice, Sides sides) {
        Narrator narrator = new Narrator(library, practice.options().voiceRate());
        String time = narrator.timeWords(practice.options().workOfASide());
        return switch (sides) {
            case BOTH -> library.say(Line.BOTH_SIDES);
            case LEFT, RIGHT ->
                library.say(
                        Line.ONE_SIDE,
                        Map.of("side", narrator.sideWord(sides.inOrder().getFirst()), "time", time));
        };
    }

    /** Who goes on after pain without a word of choice hears how it is easier first. */
    Turn easier(Turn resumed) {
        if (!(resumed instanceof Turn.GoOn goOn)) {
            return resumed;
        }
        Speech words = easier.first(goOn.practice());
        return goOn.after(
                EasierWords.isWorking(goOn.practice()) ? words.then(Speech.silence(Explaining.TO_SHIFT)) : words);
    }

    /** Somebody for whom the easier version is still too strong is told what else there is. */
    Turn easierStill(Practice practice) {
        return easier.still(practice);
    }

    private static Turn.GoOn say(Practice practice, Speech answer) {
        return new Turn.GoOn(practice, answer);
    }
}
