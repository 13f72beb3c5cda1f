package looselegs.coaching;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import looselegs.catalog.Catalog;
import looselegs.catalog.Term;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.VoiceClock;
import looselegs.profile.Caution;
import looselegs.profile.Preferences;
import looselegs.speech.PhraseBook;
import looselegs.speech.Speech;

/** Has a practice otherwise from now on: sides, version, dose, talk, clock, and how it goes on. */
final class Adjusting {
    /** One step of the clock, by the listener's word. */
    private static final double A_LITTLE = 0.05;

    /** Steps of the time to get in place; our choice. */
    private static final Duration A_LITTLE_LONGER = Duration.ofSeconds(10);

    private final Library library;

    Adjusting(Library library) {
        this.library = library;
    }

    /** The seconds that were worked stay worked, as far as their side is still asked for. */
    Turn change(Practice practice, Options.Wish wish) {
        Practice changed = isForThisMoveOnly(practice, wish)
                ? practice
                : kept(dropCaution(practice, wish), wish)
                        .with(practice.options().with(wish));
        Keeping keeping = new Keeping(practice, changed);
        Speech told = tell(changed, wish, keeping.currentPosition());
        return switch (changed.standing()) {
            case Standing.Playing playing -> goOn(changed, playing.from(), keeping.of(playing.from()), told);
            case Standing.Waiting waiting -> {
                Position next = keeping.of(waiting.next());
                yield next.phase() == Phase.WORK
                        ? goOn(changed, waiting.next(), next, told)
                        : say(changed.with(new Standing.Waiting(next)), told);
            }
            case Standing.Offered offered ->
                say(
                        changed.with(new Standing.Offered(
                                offered.moves(),
                                offered.together(),
                                offered.back().map(keeping::of))),
                        told);
            case Standing.Paused paused -> say(changed.with(new Standing.Paused(keeping.of(paused.at()))), told);
            case Standing.Left left -> say(changed.with(new Standing.Left(keeping.of(left.at()))), told);
            case Standing.Prepared prepared ->
                Sided.first(changed) == Sided.first(practice)
                        ? say(changed, told)
                        : say(changed, told.then(new Track(library, changed).setUp(prepared.step())));
            default -> say(changed, told);
        };
    }

    /** Whoever goes on with the side that they had left lies down on it first. */
    private Turn goOn(Practice changed, Position at, Position from, Speech told) {
        boolean turned = from.phase() == Phase.WORK && from.side() != at.side();
        Speech there = turned
                ? told.then(Turning.lie(library, changed, from.step(), from.side()))
                        .then(Turning.settle(library, changed, from.step()))
                : told;
        return say(changed.with(Standing.Playing.from(from)), there);
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
        Narrator narrator = new Narrator(library, practice.options().voiceRate());
        String told = longer
                ? library.say(Line.SETTLE_LONGER, Map.of("time", narrator.timeWords(wanted)))
                : library.say(Line.SETTLE_AS_PLANNED);
        Practice changed = practice.with(practice.profile().withPreferences(liked.withMoreSettle(wanted)));
        return say(inTime(changed), Speech.of(told));
    }

    /** Whoever has settled longer than there is time by now hears the start next. */
    private Practice inTime(Practice changed) {
        return switch (changed.standing()) {
            case Standing.Playing playing -> changed.with(Standing.Playing.from(inTime(changed, playing.from())));
            case Standing.Paused paused -> changed.with(new Standing.Paused(inTime(changed, paused.at())));
            default -> changed;
        };
    }

    private Position inTime(Practice changed, Position at) {
        Position start = new Track(library, changed).startOf(at.step(), at.side());
        boolean tooLate = at.phase() == Phase.SETTLE && at.done().compareTo(start.done()) > 0;
        return tooLate ? start : at;
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

    /** The clock is ahead of a voice that is slower than the model, and the other way round. */
    Turn clock(Practice practice, Ask.Speed speed) {
        boolean slower = speed == Ask.Speed.SLOWER;
        VoiceClock clock = practice.clock();
        VoiceClock told = VoiceClock.nearest(clock.stretch() + (slower ? A_LITTLE : -A_LITTLE), clock.doubt());
        Line line = slower ? Line.CLOCK_SLOWER : Line.CLOCK_FASTER;
        return say(practice.with(told).with(practice.options().with(told.rate())), Speech.of(library.say(line)));
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
            boolean easier = wish.version().get() == Version.EASIER;
            told = told.then(library.say(easier ? Line.EASIER : Line.STANDARD));
            told = easier ? told.then(easierWords(practice)) : told;
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

    private Speech easierWords(Practice practice) {
        Narrator narrator = new Narrator(library, practice.options().voiceRate());
        return practice.currentMove()
                .map(id -> PhraseBook.fill(
                        String.join(" ", library.catalog().getMove(id).words().easier()),
                        narrator.sides(Sided.of(practice, id))))
                .map(Speech::of)
                .map(told -> isWorking(practice) ? told.then(Speech.silence(Explaining.TO_SHIFT)) : told)
                .orElse(Speech.SILENT);
    }

    /** Who goes on after pain without a word of choice hears how it is easier first. */
    Turn easier(Turn resumed) {
        return resumed instanceof Turn.GoOn goOn ? goOn.after(easierWords(goOn.practice())) : resumed;
    }

    private static Turn.GoOn say(Practice practice, Speech answer) {
        return new Turn.GoOn(practice, answer);
    }

    private static boolean isWorking(Practice practice) {
        return practice.standing() instanceof Standing.Playing playing
                && playing.from().phase() == Phase.WORK;
    }
}
