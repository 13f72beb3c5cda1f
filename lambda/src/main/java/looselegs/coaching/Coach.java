package looselegs.coaching;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import looselegs.catalog.Answer;
import looselegs.catalog.Catalog;
import looselegs.catalog.Term;
import looselegs.pacing.Side;
import looselegs.pacing.VoiceRate;
import looselegs.profile.Profile;
import looselegs.speech.Speech;

/**
 * Decides what to answer. Pure: the same practice, question and time give the same reply. Safe for use by several
 * threads.
 */
public final class Coach {
    private final Library library;
    private final GoingOn goingOn;
    private final Choosing choosing;
    private final Steering steering;
    private final Locating locating;
    private final Turning turning;
    private final Explaining explaining;
    private final Answering answering;
    private final Orienting orienting;
    private final Adjusting adjusting;
    private final Routines routines;
    private final Bookmarks bookmarks;
    private final Plan plan;
    private final Asides asides;

    public Coach(Library library) {
        this.library = library;
        this.goingOn = new GoingOn(library);
        this.choosing = new Choosing(library);
        this.steering = new Steering(library);
        this.locating = new Locating(library);
        this.turning = new Turning(library);
        this.explaining = new Explaining(library);
        this.answering = new Answering(library);
        this.orienting = new Orienting(library);
        this.adjusting = new Adjusting(library);
        this.routines = new Routines(library);
        this.bookmarks = new Bookmarks(library);
        this.plan = new Plan(library);
        this.asides = new Asides(library);
    }

    public Catalog catalog() {
        return library.catalog();
    }

    public boolean knowsMove(String id) {
        return library.catalog().findMove(id).isPresent();
    }

    /**
     * The reply to one request. One with a deed is no answer yet: once the deed is done, the practice of the reply is
     * asked again, with {@link Ask.Done}.
     *
     * @param now the request's timestamp
     */
    public Reply answer(Practice practice, Ask ask, Instant now) {
        return answer(practice, ask, now, Speech.SILENT);
    }

    /** As {@link #answer}, for somebody who has never been here: they hear first that this is no medical advice. */
    public Reply answerNewcomer(Practice practice, Ask ask, Instant now) {
        boolean toldAnyway = ask instanceof Ask.Launch || ask instanceof Ask.Help;
        return answer(practice, ask, now, toldAnyway ? Speech.SILENT : Speech.of(library.say(Line.NOTICE)));
    }

    /**
     * The practice with which a session begins: as the listener likes it, and where the last one stopped.
     *
     * @param seed chooses among the sayings of a phrase
     */
    public Practice begin(int seed, Profile profile, ZoneId zone, Instant now) {
        Practice practice =
                Practice.returning(seed, profile).withEarlierThisWeek(0).in(zone, now);
        return bookmarks.open(practice, now);
    }

    /** The practice after a session that ended, by silence or for another reason: where the listener was then. */
    public Practice ended(Practice practice, Instant now) {
        return bookmarks.mark(
                new Player(library, practice).at(now, practice.clock().rate()), now);
    }

    /** As {@link #ended}, by silence, which tells how long the speech took. */
    public Practice afterSilence(Practice practice, Instant now) {
        return bookmarks.mark(locating.afterSilence(practice, now), now);
    }

    private Reply answer(Practice practice, Ask ask, Instant now, Speech notice) {
        Practice here = locating.at(practice, ask, now);
        Ask meant = answering.understand(here.pending(), asides.understand(here.pending(), ask));
        Turn turn = decide(here, meant, now);
        if (turn instanceof Turn.Do todo) {
            Practice meanwhile = practice.with(here.clock());
            boolean held = practice.pending().isPresent() && practice.pending().get() instanceof Pending.Hold;
            return Reply.toDo(held ? meanwhile : meanwhile.withoutPending(), todo.deed());
        }
        Reply reply = goingOn.reply(after(notice, turn), now);
        return reply.with(bookmarks.mark(reply.practice(), now)).sentAt(now, new Narrator(library, VoiceRate.STANDARD));
    }

    private static Turn after(Speech notice, Turn turn) {
        return turn instanceof Turn.GoOn goOn && !notice.isSilent() ? goOn.after(notice) : turn;
    }

    /** What was asked with the last answer is settled by yes or no; all else drops it, unless it is a hold. */
    private Turn decide(Practice practice, Ask ask, Instant now) {
        Practice here = practice.withoutPending();
        if (practice.pending().isEmpty()) {
            return decideAnew(here, ask, now);
        }
        if (EasierWords.isStillTooStrong(practice, ask)) {
            return adjusting.easierStill(here);
        }
        Pending pending = practice.pending().get();
        if (ask instanceof Ask.Yes || ask instanceof Ask.No) {
            return settle(here, pending, ask instanceof Ask.Yes, now);
        }
        return pending instanceof Pending.Hold hold ? held(here, hold, ask, now) : decideAnew(here, ask, now);
    }

    private Turn held(Practice practice, Pending.Hold hold, Ask ask, Instant now) {
        Holding holding = new Holding(library);
        return holding.settle(practice, hold, ask)
                .orElseGet(() -> holding.keep(practice, hold, ask, decideAnew(practice, ask, now)));
    }

    private Turn settle(Practice practice, Pending pending, boolean yes, Instant now) {
        return switch (pending) {
            case Pending.FineAgain fineAgain -> choosing.settle(practice, fineAgain.move(), yes, now);
            case Pending.Hold hold -> new Holding(library).again(practice, hold);
            case Pending.EasierStill still -> yes ? steering.yes(practice) : steering.no(practice);
            case Pending.Forget forget -> asides.settle(practice, forget, yes);
            case Pending.When when -> asides.settle(practice, when, yes);
            case Pending.Remind remind -> asides.settle(practice, remind, yes);
            case Pending.ChangeReminder change -> asides.settle(practice, change, yes);
            case Pending.CancelReminders cancel -> asides.settle(practice, cancel, yes);
        };
    }

    private Turn decideAnew(Practice practice, Ask ask, Instant now) {
        return switch (ask) {
            case Ask.Explain explain -> explaining.explain(practice.withRecall(Optional.of(explain)), explain);
            case Ask.HowTo howTo -> howTo(practice, howTo, now);
            case Ask.About about ->
                answering.about(practice.withRecall(Optional.of(answering.known(about))), about, now);
            case Ask.Plan asked -> plan.tell(practice, asked, now);
            case Ask.Aside aside -> asides.answer(practice, aside, now);
            case Ask.More more -> answering.more(practice, now);
            case Ask.Repeat repeat -> repeat(practice);
            case Ask.Help help -> explaining.help(practice);
            case Ask.Thanks thanks -> say(practice, Line.THANKS);
            case Ask.Orient orient -> orienting.answer(practice, orient.question());
            case Ask.Unclear unclear -> say(practice, Line.UNCLEAR);
            case Ask.Failed failed -> say(practice, Line.FAILED);
            case Ask.Act act -> sideTold(practice, act, act(practice.withRecall(Optional.empty()), act, now));
        };
    }

    /** In the middle of something this is a question; else somebody wants to do the move. */
    private Turn howTo(Practice practice, Ask.HowTo ask, Instant now) {
        boolean busy = practice.isUnderWay()
                || practice.standing() instanceof Standing.Left
                || (practice.standing() instanceof Standing.Prepared && practice.isRoutine());
        return busy
                ? decideAnew(practice, new Ask.Explain(Ask.Topic.HOW, ask.choice()), now)
                : decideAnew(practice, new Ask.Guide(ask.choice(), ask.wish()), now);
    }

    /** What was said last; a question is answered again. */
    private Turn repeat(Practice practice) {
        return switch (practice.recall().orElse(null)) {
            case Ask.Explain explain -> explaining.explain(practice, explain);
            case Ask.About about -> answering.repeat(practice, about);
            case null -> explaining.repeat(practice);
        };
    }

    /** Whether a complaint is about what is being done: somebody is in a move, or in place for one. */
    private boolean isFelt(Practice practice, Ask.MovesFor ask) {
        boolean inPlace = practice.isUnderWay() || practice.standing() instanceof Standing.Prepared;
        return inPlace
                && ask.kind() == Catalog.Kind.COMPLAINT
                && library.catalog()
                        .findTerm(ask.kind(), ask.id())
                        .map(Term::felt)
                        .orElse(practice.isUnderWay());
    }

    /** Whoever chose one side for a move hears it where another move would take only that side as well. */
    private Turn sideTold(Practice before, Ask.Act ask, Turn turn) {
        Sides sides = before.options().sides();
        boolean another = sides != Sides.BOTH
                && !(ask instanceof Ask.Change || ask instanceof Ask.ToSide)
                && turn instanceof Turn.GoOn goOn
                && (goOn.practice().isUnderWay() || goOn.practice().standing() instanceof Standing.Prepared)
                && goOn.practice().options().sides() == sides
                && !before.routine().isEmpty()
                && !before.routine().contains(goOn.practice().currentMove().orElseThrow());
        if (!another) {
            return turn;
        }
        Side only = sides.inOrder().getFirst();
        String side = new Narrator(library, before.options().voiceRate()).sideWord(only);
        return after(Speech.of(library.say(Line.SIDE_STAYS, Map.of("side", side))), turn);
    }

    /** In the middle of a move, a complaint that is known is pain; of any other it is not clear what is felt. */
    private Turn complaint(Practice practice, Ask.MovesFor ask, Instant now) {
        return library.catalog().findTerm(ask.kind(), ask.id()).isPresent()
                ? answering.report(practice, Answer.PAIN, now)
                : answering.unknownReport(practice);
    }

    /** Kept in mind, and followed by what can be done with it; a routine that is chosen goes on without the rest. */
    private Turn own(Practice practice, Optional<String> tool) {
        Turn.GoOn kept = adjusting.own(practice, tool);
        boolean known = tool.isPresent()
                && library.catalog().findTerm(Catalog.Kind.TOOL, tool.get()).isPresent();
        if (practice.isUnderWay() || (practice.standing() instanceof Standing.Prepared && practice.isRoutine())) {
            return known ? routines.keepTool(kept.practice(), tool.get()).after(kept.answer()) : kept;
        }
        return tool.isEmpty()
                ? kept
                : choosing.movesFor(kept.practice(), new Ask.MovesFor(Catalog.Kind.TOOL, tool.get()))
                        .after(kept.answer());
    }

    /** In the middle of a move, so short a time alone is time to get in place, and no routine. */
    private Turn routine(Practice practice, Ask.Routine ask) {
        return practice.isUnderWay() && ask.routine().isTimeWithin(Steering.MOST_TIME)
                ? steering.moreTime(practice, ask.routine().time())
                : routines.compose(Bookmarks.leave(practice), ask);
    }

    /** "Both" after the question which of two is meant means both moves. */
    private Turn change(Practice practice, Options.Wish wish) {
        boolean bothOfTwo = wish.equals(Options.Wish.of(Sides.BOTH))
                && practice.standing() instanceof Standing.Offered offered
                && offered.moves().size() == 2;
        return bothOfTwo ? routines.all(Bookmarks.leave(practice)) : adjusting.change(practice, wish);
    }

    /** Before a move, a side that is named is a choice; in the middle of one, it is where to go on. */
    private Turn toSide(Practice practice, Side side) {
        boolean begun = practice.isUnderWay() || practice.standing() instanceof Standing.Left;
        return begun && practice.options().sides() == Sides.BOTH
                ? turning.toSide(practice, side)
                : adjusting.change(practice, Options.Wish.of(side == Side.LEFT ? Sides.LEFT : Sides.RIGHT));
    }

    private Turn act(Practice practice, Ask.Act ask, Instant now) {
        return switch (ask) {
            case Ask.Launch launch -> choosing.launch(practice, launch, now);
            case Ask.Guide guide ->
                routines.goTo(practice, guide.choice(), guide.wish())
                        .orElseGet(() -> choosing.guide(Bookmarks.leave(practice), guide));
            case Ask.Start start ->
                routines.goTo(practice, start.choice(), start.wish())
                        .orElseGet(() -> choosing.start(Bookmarks.leave(practice), start));
            case Ask.MovesFor movesFor ->
                isFelt(practice, movesFor) ? complaint(practice, movesFor, now) : choosing.movesFor(practice, movesFor);
            case Ask.ListMoves listMoves -> choosing.listMoves(practice);
            case Ask.Routine routine -> routine(practice, routine);
            case Ask.All all -> routines.all(Bookmarks.leave(practice));
            case Ask.SkipMove skip -> routines.skip(practice, skip.choice());
            case Ask.RoutineOver routineOver -> routines.over(practice);
            case Ask.Recommend recommend -> routines.recommend(practice);
            case Ask.Change change -> change(practice, change.wish());
            case Ask.Talk talk -> adjusting.talk(practice, talk.talk());
            case Ask.Go go -> adjusting.go(practice, go.going());
            case Ask.Own own -> own(practice, own.tool());
            case Ask.Settle settle -> adjusting.settle(practice, settle.longer());
            case Ask.MoreTime moreTime -> steering.moreTime(practice, moreTime.time());
            case Ask.OtherSide otherSide -> turning.otherSide(practice);
            case Ask.ToSide toSide -> toSide(practice, toSide.side());
            case Ask.Ready ready -> steering.ready(practice);
            case Ask.Pause pause -> steering.pause(practice);
            case Ask.Resume resume -> steering.resume(practice);
            case Ask.Next next -> steering.next(practice);
            case Ask.Previous previous -> steering.previous(practice);
            case Ask.StartOver startOver -> steering.startOver(practice);
            case Ask.Yes yes -> steering.yes(practice);
            case Ask.No no -> steering.no(practice);
            case Ask.Stop stop -> new Turn.Close(practice, Speech.of(library.say(Line.GOODBYE)));
        };
    }

    private Turn say(Practice practice, Line line) {
        return new Turn.GoOn(practice, Speech.of(library.say(line)));
    }
}
