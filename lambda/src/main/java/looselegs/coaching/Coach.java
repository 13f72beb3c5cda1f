package looselegs.coaching;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import looselegs.catalog.Answer;
import looselegs.catalog.Catalog;
import looselegs.catalog.Term;
import looselegs.pacing.Observation;
import looselegs.pacing.VoiceClock;
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
        VoiceClock clock = learnFromSilence(practice, now);
        return bookmarks.mark(
                new Player(library, practice).at(now, clock.rate()).with(clock), now);
    }

    private Reply answer(Practice practice, Ask ask, Instant now, Speech notice) {
        VoiceClock clock = answersAQuestion(ask) ? learnFromAnswer(practice, now) : practice.clock();
        Practice at = new Player(library, practice).at(now, clock.rate());
        Practice here = at.with(clock).with(at.options().with(clock.rate()));
        Ask meant = answering.understand(here.pending(), asides.understand(here.pending(), ask));
        Turn turn = decide(answersTheLastQuestion(here, ask) ? finished(here) : here, meant, now);
        if (turn instanceof Turn.Do todo) {
            Practice meanwhile = practice.with(clock);
            boolean held = practice.pending().isPresent() && practice.pending().get() instanceof Pending.Hold;
            return Reply.toDo(held ? meanwhile : meanwhile.withoutPending(), todo.deed());
        }
        Reply reply = goingOn.reply(after(notice, turn), now);
        return reply.with(bookmarks.mark(reply.practice(), now)).sentAt(now, new Narrator(library, VoiceRate.STANDARD));
    }

    private static VoiceClock learnFromAnswer(Practice practice, Instant now) {
        if (practice.sent().isEmpty()) {
            return practice.clock();
        }
        Practice.Sent sent = practice.sent().get();
        return practice.clock().learn(new Observation.Answered(sent.speech(), sent.reprompt(), since(sent, now)));
    }

    private static VoiceClock learnFromSilence(Practice practice, Instant now) {
        if (practice.sent().isEmpty()) {
            return practice.clock();
        }
        Practice.Sent sent = practice.sent().get();
        return practice.clock().learn(new Observation.EndedBySilence(sent.speech(), sent.reprompt(), since(sent, now)));
    }

    private static Duration since(Practice.Sent sent, Instant now) {
        return Duration.between(sent.at(), now);
    }

    /** What a closing question asks for is mostly said while the platform listens; all else mostly breaks in. */
    private static boolean answersAQuestion(Ask ask) {
        return ask instanceof Ask.Yes
                || ask instanceof Ask.No
                || ask instanceof Ask.Ready
                || ask instanceof Ask.Next
                || ask instanceof Ask.Resume
                || ask instanceof Ask.Guide
                || ask instanceof Ask.Start;
    }

    private static Turn after(Speech notice, Turn turn) {
        return turn instanceof Turn.GoOn goOn && !notice.isSilent() ? goOn.after(notice) : turn;
    }

    /**
     * A yes or a no in the last seconds of a move can only answer the question after it: the voice was faster than the
     * model, and the question has been heard.
     */
    private boolean answersTheLastQuestion(Practice practice, Ask ask) {
        boolean yesOrNo = ask instanceof Ask.Yes || ask instanceof Ask.No;
        return yesOrNo
                && practice.standing() instanceof Standing.Playing playing
                && new Track(library, practice).isEnding(playing.from());
    }

    private Practice finished(Practice practice) {
        if (!(practice.standing() instanceof Standing.Playing playing)) {
            return practice;
        }
        int next = playing.from().step() + 1;
        return practice.with(
                next < practice.routine().size()
                        ? new Standing.Waiting(new Track(library, practice).beginningOf(next))
                        : new Standing.Finished(playing.from().step()));
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
            case Ask.Act act -> act(practice.withRecall(Optional.empty()), act, now);
        };
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

    /** In the middle of a move, a complaint that is known is pain; of any other it is not clear what is felt. */
    private Turn complaint(Practice practice, Ask.MovesFor ask, Instant now) {
        return library.catalog().findTerm(ask.kind(), ask.id()).isPresent()
                ? answering.report(practice, Answer.PAIN, now)
                : answering.unknownReport(practice);
    }

    /** Kept in mind, and, unless a move is under way, followed by what can be done with it. */
    private Turn own(Practice practice, Optional<String> tool) {
        Turn.GoOn kept = adjusting.own(practice, tool);
        return tool.isEmpty() || practice.isUnderWay()
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

    private Turn act(Practice practice, Ask.Act ask, Instant now) {
        return switch (ask) {
            case Ask.Launch launch -> choosing.launch(practice, launch, now);
            case Ask.Guide guide -> choosing.guide(Bookmarks.leave(practice), guide);
            case Ask.Start start -> choosing.start(Bookmarks.leave(practice), start);
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
            case Ask.OtherSide otherSide -> steering.otherSide(practice);
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
