package looselegs.dialog;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import looselegs.catalog.Answer;
import looselegs.catalog.Catalog;
import looselegs.catalog.Term;
import looselegs.dialog.account.AccountCommands;
import looselegs.dialog.safety.EasierSteps;
import looselegs.dialog.safety.SafetyHoldPolicy;
import looselegs.language.LanguagePack;
import looselegs.language.Narrator;
import looselegs.language.Phrase;
import looselegs.pacing.Side;
import looselegs.pacing.VoiceRate;
import looselegs.playback.Bookmarks;
import looselegs.playback.PartComposer;
import looselegs.practice.AccountRequest;
import looselegs.practice.Command;
import looselegs.practice.Decision;
import looselegs.practice.Input;
import looselegs.practice.InputTraits;
import looselegs.practice.OpenQuestion;
import looselegs.practice.Practice;
import looselegs.practice.PracticeOptions;
import looselegs.practice.PracticeState;
import looselegs.practice.Query;
import looselegs.practice.Response;
import looselegs.practice.Sides;
import looselegs.profile.Profile;
import looselegs.speech.Speech;

/**
 * Decides what to answer. Pure: the same practice, question and time give the same reply. Safe for use by several
 * threads.
 */
public final class Coach {
    private final LanguagePack pack;
    private final ResponseComposer goingOn;
    private final MoveSelection choosing;
    private final TransportControls steering;
    private final PositionEstimator locating;
    private final SideSwitch turning;
    private final MoveExplanations explaining;
    private final KnowledgeAnswers answering;
    private final ProgressQueries orienting;
    private final SettingsCommands adjusting;
    private final RoutineSelection routines;
    private final Bookmarks bookmarks;
    private final HistoryQueries plan;
    private final AccountCommands asides;

    public Coach(LanguagePack pack) {
        this.pack = pack;
        this.goingOn = new ResponseComposer(pack);
        this.choosing = new MoveSelection(pack);
        this.steering = new TransportControls(pack);
        this.locating = new PositionEstimator(pack);
        this.turning = new SideSwitch(pack);
        this.explaining = new MoveExplanations(pack);
        this.answering = new KnowledgeAnswers(pack);
        this.orienting = new ProgressQueries(pack);
        this.adjusting = new SettingsCommands(pack);
        this.routines = new RoutineSelection(pack);
        this.bookmarks = new Bookmarks(pack);
        this.plan = new HistoryQueries(pack);
        this.asides = new AccountCommands(pack);
    }

    public Catalog catalog() {
        return pack.catalog();
    }

    public boolean knowsMove(String id) {
        return pack.catalog().findMove(id).isPresent();
    }

    /**
     * The reply to one request. One with a deed is no answer yet: once the deed is done, the practice of the reply is
     * asked again, with {@link AccountRequest.EffectDone}.
     *
     * @param now the request's timestamp
     */
    public Response answer(Practice practice, Input input, Instant now) {
        return answer(practice, input, now, Speech.SILENT);
    }

    /** As {@link #answer}, for somebody who has never been here: they hear first that this is no medical advice. */
    public Response answerNewcomer(Practice practice, Input input, Instant now) {
        boolean toldAnyway = InputTraits.of(input).tells() == InputTraits.Tells.NOTICE;
        return answer(practice, input, now, toldAnyway ? Speech.SILENT : Speech.of(pack.say(Phrase.NOTICE)));
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
                new PartComposer(pack, practice)
                        .at(now, practice.voiceRateEstimator().rate()),
                now);
    }

    /** As {@link #ended}, by silence, which tells how long the speech took. */
    public Practice afterSilence(Practice practice, Instant now) {
        return bookmarks.mark(locating.afterSilence(practice, now), now);
    }

    private Response answer(Practice practice, Input input, Instant now, Speech notice) {
        Practice here = locating.at(practice, input, now);
        Input meant = answering.understand(here.openQuestion(), asides.understand(here.openQuestion(), input));
        Decision decision = decide(here, meant, now);
        if (decision instanceof Decision.Do todo) {
            Practice meanwhile = practice.with(here.voiceRateEstimator());
            boolean held = practice.openQuestion().isPresent()
                    && practice.openQuestion().get() instanceof OpenQuestion.SafetyHold;
            return Response.toDo(held ? meanwhile : meanwhile.withoutOpenQuestion(), todo.effect());
        }
        Response response = goingOn.response(after(notice, decision), now);
        return response.with(bookmarks.mark(response.practice(), now))
                .sentAt(now, new Narrator(pack, VoiceRate.STANDARD));
    }

    private static Decision after(Speech notice, Decision decision) {
        return decision instanceof Decision.GoOn goOn && !notice.isSilent() ? goOn.after(notice) : decision;
    }

    /** What was asked with the last answer is settled by yes or no; all else drops it, unless it is a hold. */
    private Decision decide(Practice practice, Input input, Instant now) {
        Practice here = practice.withoutOpenQuestion();
        if (practice.openQuestion().isEmpty()) {
            return decideAnew(here, input, now);
        }
        if (EasierSteps.isStillTooStrong(practice, input)) {
            return adjusting.easierStill(here);
        }
        OpenQuestion openQuestion = practice.openQuestion().get();
        InputTraits.Timing timing = InputTraits.of(input).timing();
        if (timing == InputTraits.Timing.YES || timing == InputTraits.Timing.NO) {
            return settle(here, openQuestion, timing == InputTraits.Timing.YES, now);
        }
        return openQuestion instanceof OpenQuestion.SafetyHold hold
                ? held(here, hold, input, now)
                : decideAnew(here, input, now);
    }

    private Decision held(Practice practice, OpenQuestion.SafetyHold hold, Input input, Instant now) {
        SafetyHoldPolicy holding = new SafetyHoldPolicy(pack);
        return holding.settle(practice, hold, input)
                .orElseGet(() -> holding.keep(practice, hold, input, decideAnew(practice, input, now)));
    }

    private Decision settle(Practice practice, OpenQuestion openQuestion, boolean yes, Instant now) {
        return switch (openQuestion) {
            case OpenQuestion.FineAgain fineAgain -> choosing.settle(practice, fineAgain.move(), yes, now);
            case OpenQuestion.SafetyHold hold -> new SafetyHoldPolicy(pack).again(practice, hold);
            case OpenQuestion.EasierStill still -> yes ? steering.yes(practice) : steering.no(practice);
            case OpenQuestion.Forget forget -> asides.settle(practice, forget, yes);
            case OpenQuestion.When when -> asides.settle(practice, when, yes);
            case OpenQuestion.Remind remind -> asides.settle(practice, remind, yes);
            case OpenQuestion.ChangeReminder change -> asides.settle(practice, change, yes);
            case OpenQuestion.CancelReminders cancel -> asides.settle(practice, cancel, yes);
        };
    }

    private Decision decideAnew(Practice practice, Input input, Instant now) {
        return switch (input) {
            case Query.Explain explain -> explaining.explain(practice.withRecall(Optional.of(explain)), explain);
            case Query.HowTo howTo -> howTo(practice, howTo, now);
            case Query.About about ->
                answering.about(practice.withRecall(Optional.of(answering.known(about))), about, now);
            case Query.History asked -> plan.tell(practice, asked, now);
            case AccountRequest aside -> asides.answer(practice, aside, now);
            case Query.More more -> answering.more(practice, now);
            case Query.Repeat repeat -> repeat(practice);
            case Query.Help help -> explaining.help(practice);
            case Query.Thanks thanks -> say(practice, Phrase.THANKS);
            case Query.Progress orient -> orienting.answer(practice, orient.question());
            case Query.NotUnderstood unclear -> say(practice, Phrase.UNCLEAR);
            case Query.SkillFailed failed -> say(practice, Phrase.FAILED);
            case Command act -> sideTold(practice, act, act(practice.withRecall(Optional.empty()), act, now));
        };
    }

    /** In the middle of something this is a question; else somebody wants to do the move. */
    private Decision howTo(Practice practice, Query.HowTo input, Instant now) {
        boolean busy = practice.isUnderWay()
                || practice.state() instanceof PracticeState.Resumable
                || (practice.state() instanceof PracticeState.Ready && practice.isRoutine());
        return busy
                ? decideAnew(practice, new Query.Explain(Query.Topic.HOW, input.choice()), now)
                : decideAnew(practice, new Command.Guide(input.choice(), input.wish()), now);
    }

    /** What was said last; a question is answered again. */
    private Decision repeat(Practice practice) {
        return switch (practice.recall().orElse(null)) {
            case Query.Explain explain -> explaining.explain(practice, explain);
            case Query.About about -> answering.repeat(practice, about);
            case null -> explaining.repeat(practice);
        };
    }

    /** Whether a complaint is about what is being done: somebody is in a move, or in place for one. */
    private boolean isFelt(Practice practice, Command.MovesFor input) {
        boolean inPlace = practice.isUnderWay() || practice.state() instanceof PracticeState.Ready;
        return inPlace
                && input.kind() == Catalog.Kind.COMPLAINT
                && pack.catalog()
                        .findTerm(input.kind(), input.id())
                        .map(Term::felt)
                        .orElse(practice.isUnderWay());
    }

    /** Whoever chose one side for a move hears it where another move would take only that side as well. */
    private Decision sideTold(Practice before, Command input, Decision decision) {
        Sides sides = before.options().sides();
        boolean another = sides != Sides.BOTH
                && InputTraits.of(input).tells() != InputTraits.Tells.SIDE
                && decision instanceof Decision.GoOn goOn
                && (goOn.practice().isUnderWay() || goOn.practice().state() instanceof PracticeState.Ready)
                && goOn.practice().options().sides() == sides
                && !before.routine().isEmpty()
                && !before.routine().contains(goOn.practice().currentMove().orElseThrow());
        if (!another) {
            return decision;
        }
        Side only = sides.inOrder().getFirst();
        String side = new Narrator(pack, before.options().voiceRate()).sideWord(only);
        return after(Speech.of(pack.say(Phrase.SIDE_STAYS, Map.of("side", side))), decision);
    }

    /** In the middle of a move, a complaint that is known is pain; of any other it is not clear what is felt. */
    private Decision complaint(Practice practice, Command.MovesFor input, Instant now) {
        return pack.catalog().findTerm(input.kind(), input.id()).isPresent()
                ? answering.report(practice, Answer.PAIN, now)
                : answering.unknownReport(practice);
    }

    /** Kept in mind, and followed by what can be done with it; a routine that is chosen goes on without the rest. */
    private Decision own(Practice practice, Optional<String> tool) {
        Decision.GoOn kept = adjusting.own(practice, tool);
        boolean known = tool.isPresent()
                && pack.catalog().findTerm(Catalog.Kind.TOOL, tool.get()).isPresent();
        if (practice.isUnderWay() || (practice.state() instanceof PracticeState.Ready && practice.isRoutine())) {
            return known ? routines.keepTool(kept.practice(), tool.get()).after(kept.answer()) : kept;
        }
        return tool.isEmpty()
                ? kept
                : choosing.movesFor(kept.practice(), new Command.MovesFor(Catalog.Kind.TOOL, tool.get()))
                        .after(kept.answer());
    }

    /** In the middle of a move, so short a time alone is time to get in place, and no routine. */
    private Decision routine(Practice practice, Command.Routine input) {
        return practice.isUnderWay() && input.routine().isTimeWithin(TransportControls.MOST_TIME)
                ? steering.moreTime(practice, input.routine().time())
                : routines.compose(Bookmarks.leave(practice), input);
    }

    /** "Both" after the question which of two is meant means both moves. */
    private Decision change(Practice practice, PracticeOptions.Wish wish) {
        boolean bothOfTwo = wish.equals(PracticeOptions.Wish.of(Sides.BOTH))
                && practice.state() instanceof PracticeState.Offered offered
                && offered.moves().size() == 2;
        return bothOfTwo ? routines.all(Bookmarks.leave(practice)) : adjusting.change(practice, wish);
    }

    /** Before a move, a side that is named is a choice; in the middle of one, it is where to go on. */
    private Decision toSide(Practice practice, Side side) {
        boolean begun = practice.isUnderWay() || practice.state() instanceof PracticeState.Resumable;
        return begun && practice.options().sides() == Sides.BOTH
                ? turning.toSide(practice, side)
                : adjusting.change(practice, PracticeOptions.Wish.of(side == Side.LEFT ? Sides.LEFT : Sides.RIGHT));
    }

    private Decision act(Practice practice, Command input, Instant now) {
        return switch (input) {
            case Command.Launch launch -> choosing.launch(practice, launch, now);
            case Command.Guide guide ->
                routines.goTo(practice, guide.choice(), guide.wish())
                        .orElseGet(() -> choosing.guide(Bookmarks.leave(practice), guide));
            case Command.Start start ->
                routines.goTo(practice, start.choice(), start.wish())
                        .orElseGet(() -> choosing.start(Bookmarks.leave(practice), start));
            case Command.MovesFor movesFor ->
                isFelt(practice, movesFor) ? complaint(practice, movesFor, now) : choosing.movesFor(practice, movesFor);
            case Command.ListMoves listMoves -> choosing.listMoves(practice);
            case Command.Routine routine -> routine(practice, routine);
            case Command.AllMoves all -> routines.all(Bookmarks.leave(practice));
            case Command.SkipMove skip -> routines.skip(practice, skip.choice());
            case Command.RoutineOver routineOver -> routines.over(practice);
            case Command.Recommend recommend -> routines.recommend(practice);
            case Command.ChangeOptions change -> change(practice, change.wish());
            case Command.SetTalk talk -> adjusting.talk(practice, talk.talk());
            case Command.SetAdvance go -> adjusting.go(practice, go.going());
            case Command.OwnTools own -> own(practice, own.tool());
            case Command.SetSettleTime settle -> adjusting.settle(practice, settle.longer());
            case Command.MoreTime moreTime -> steering.moreTime(practice, moreTime.time());
            case Command.OtherSide otherSide -> turning.otherSide(practice);
            case Command.GoToSide toSide -> toSide(practice, toSide.side());
            case Command.Ready ready -> steering.ready(practice);
            case Command.Pause pause -> steering.pause(practice);
            case Command.Resume resume -> steering.resume(practice);
            case Command.Next next -> steering.next(practice);
            case Command.Previous previous -> steering.previous(practice);
            case Command.StartOver startOver -> steering.startOver(practice);
            case Command.Yes yes -> steering.yes(practice);
            case Command.No no -> steering.no(practice);
            case Command.Stop stop -> new Decision.Close(practice, Speech.of(pack.say(Phrase.GOODBYE)));
        };
    }

    private Decision say(Practice practice, Phrase line) {
        return new Decision.GoOn(practice, Speech.of(pack.say(line)));
    }
}
