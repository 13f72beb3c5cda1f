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
        Speech told = tell(changed, wish);
        return switch (changed.standing()) {
            case Standing.Playing playing ->
                say(changed.with(Standing.Playing.from(stillAskedFor(changed, playing.from()))), told);
            case Standing.Waiting waiting ->
                say(changed.with(new Standing.Waiting(stillAskedFor(changed, waiting.next()))), told);
            case Standing.Offered offered ->
                say(
                        changed.with(new Standing.Offered(
                                offered.moves(),
                                offered.together(),
                                offered.back().map(at -> stillAskedFor(changed, at)))),
                        told);
            case Standing.Paused paused ->
                say(changed.with(new Standing.Paused(stillAskedFor(changed, paused.at()))), told);
            case Standing.Left left -> say(changed.with(new Standing.Left(stillAskedFor(changed, left.at()))), told);
            case Standing.Prepared prepared ->
                Sided.first(changed) == Sided.first(practice)
                        ? say(changed, told)
                        : say(changed, told.then(new Track(library, changed).setUp(prepared.step())));
            default -> say(changed, told);
        };
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

    /** Somebody who drops the side they lie on hears how to lie on the other one before the clock starts. */
    private static Position stillAskedFor(Practice practice, Position at) {
        boolean there = practice.options().sides().inOrder().contains(at.side());
        boolean first = at.side() == Sided.first(practice);
        return switch (at.phase()) {
            case ANNOUNCE, SET_UP, SETTLE ->
                first ? at : Position.startOf(at.step(), at.phase(), Sided.first(practice));
            case CHANGE_OVER -> there && !first ? at : toSetUp(practice, at);
            case WORK, STOP, CLOSE -> there ? at : toSetUp(practice, at);
        };
    }

    private static Position toSetUp(Practice practice, Position at) {
        return Position.startOf(at.step(), Phase.SET_UP, Sided.first(practice));
    }

    private Speech tell(Practice practice, Options.Wish wish) {
        Speech told = Speech.SILENT;
        if (wish.sides().isPresent() && wish.dose().isEmpty()) {
            told = told.then(tell(practice, wish.sides().get()));
        }
        boolean oneSide = practice.options().sides() != Sides.BOTH;
        if (wish.dose().isPresent() && oneSide) {
            told = told.then(tell(practice, practice.options().sides()));
        } else if (wish.dose().isPresent()) {
            boolean each = wish.dose().get() == Dose.TWO_MINUTES_A_SIDE;
            told = told.then(library.say(each ? Line.TWO_MINUTES_A_SIDE : Line.TWO_MINUTES_A_MOVE));
        }
        if (wish.version().isPresent()) {
            boolean easier = wish.version().get() == Version.EASIER;
            told = told.then(library.say(easier ? Line.EASIER : Line.STANDARD));
            told = easier ? told.then(easierWords(practice)) : told;
        }
        return told;
    }

    private String tell(Practice practice, Sides sides) {
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
                .map(id ->
                        String.join(" ", library.catalog().getMove(id).words().easier()))
                .map(words -> PhraseBook.fill(words, narrator.sides(Sided.current(practice))))
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
