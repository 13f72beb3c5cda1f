package looselegs.dialog;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import looselegs.catalog.Catalog;
import looselegs.dialog.account.AccountCommands;
import looselegs.dialog.safety.EasierSteps;
import looselegs.dialog.safety.SafetyHoldPolicy;
import looselegs.language.LanguagePack;
import looselegs.language.Phrase;
import looselegs.playback.Bookmarks;
import looselegs.playback.Estimate;
import looselegs.playback.Playback;
import looselegs.playback.PositionEstimator;
import looselegs.playback.StepScripts;
import looselegs.practice.AccountRequest;
import looselegs.practice.Command;
import looselegs.practice.Decision;
import looselegs.practice.Input;
import looselegs.practice.InputTraits;
import looselegs.practice.OpenQuestion;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;
import looselegs.practice.Query;
import looselegs.practice.Response;
import looselegs.practice.Sides;
import looselegs.profile.Profile;
import looselegs.speech.Speech;

/**
 * Decides what to answer. Pure: the same practice, input, and time give the same response. Safe for use by several threads.
 */
public final class Coach {
    private final LanguagePack pack;
    private final StepScripts scripts;
    private final Consumer<Estimate> estimates;
    private final CommandDispatch commands;
    private final MoveSelection moves;
    private final TransportControls transport;
    private final SettingsCommands settings;
    private final MoveExplanations explanations;
    private final KnowledgeAnswers knowledge;
    private final ProgressQueries progress;
    private final HistoryQueries history;
    private final AccountCommands account;
    private final SafetyHoldPolicy holds;
    private final Bookmarks bookmarks;

    public Coach(LanguagePack pack) {
        this(pack, estimate -> {});
    }

    /** @param estimates is told of each position that is estimated */
    public Coach(LanguagePack pack, Consumer<Estimate> estimates) {
        this.pack = pack;
        this.scripts = new StepScripts(pack);
        this.estimates = estimates;
        this.commands = new CommandDispatch(pack);
        this.moves = new MoveSelection(pack);
        this.transport = new TransportControls(pack);
        this.settings = new SettingsCommands(pack);
        this.explanations = new MoveExplanations(pack);
        this.knowledge = new KnowledgeAnswers(pack);
        this.progress = new ProgressQueries(pack);
        this.history = new HistoryQueries(pack);
        this.account = new AccountCommands(pack);
        this.holds = new SafetyHoldPolicy(pack);
        this.bookmarks = new Bookmarks(pack);
    }

    public Catalog catalog() {
        return pack.catalog();
    }

    public boolean knowsMove(String id) {
        return pack.catalog().findMove(id).isPresent();
    }

    /**
     * Answers one request. A response with an effect is no answer yet: once the effect is done, ask again with the
     * response's practice and {@link AccountRequest.EffectDone}.
     *
     * @param now the request's timestamp
     */
    public Response answer(Practice practice, Input input, Instant now) {
        return answer(practice, input, now, Speech.SILENT);
    }

    /** As {@link #answer}, for a newcomer, who hears first that this is no medical advice. */
    public Response answerNewcomer(Practice practice, Input input, Instant now) {
        boolean toldAnyway = InputTraits.of(input).tells() == InputTraits.Tells.NOTICE;
        return answer(practice, input, now, toldAnyway ? Speech.SILENT : Speech.of(pack.say(Phrase.NOTICE)));
    }

    /**
     * Starts a session with the listener's settings and last bookmark.
     *
     * @param seed chooses among the sayings of a phrase
     */
    public Practice begin(int seed, Profile profile, ZoneId zone, Instant now) {
        Practice practice =
                Practice.returning(seed, profile).withEarlierThisWeek(0).in(zone, now);
        return bookmarks.open(practice, now);
    }

    /** Bookmarks where the listener was when a session ended, other than by silence. */
    public Practice ended(Practice practice, Instant now) {
        return Bookmarks.save(
                reported(estimator(new Playback(scripts, practice)).atEnd(now)), now);
    }

    /** As {@link #ended}, by silence, which tells how long the speech took. */
    public Practice afterSilence(Practice practice, Instant now) {
        return Bookmarks.save(
                reported(estimator(new Playback(scripts, practice)).afterSilence(now)), now);
    }

    private static PositionEstimator estimator(Playback playback) {
        return new PositionEstimator(playback);
    }

    private Practice reported(Estimate estimate) {
        estimates.accept(estimate);
        return estimate.practice();
    }

    private Response answer(Practice practice, Input input, Instant now, Speech notice) {
        Playback sent = new Playback(scripts, practice);
        Playback here = sent.with(reported(estimator(sent).estimate(input, now)));
        Optional<OpenQuestion> question = here.practice().openQuestion();
        Input meant = knowledge.understand(question, account.understand(question, input));
        Decision decision = decide(here, meant, now);
        if (decision instanceof Decision.Do effect) {
            Practice meanwhile = practice.with(here.practice().voiceRateEstimator());
            boolean held = practice.openQuestion().isPresent()
                    && practice.openQuestion().get() instanceof OpenQuestion.SafetyHold;
            return Response.toDo(held ? meanwhile : meanwhile.withoutOpenQuestion(), effect.effect());
        }
        return new ResponseComposer(here, now).compose(after(notice, decision));
    }

    private static Decision after(Speech notice, Decision decision) {
        return decision instanceof Decision.GoOn goOn && !notice.isSilent() ? goOn.after(notice) : decision;
    }

    /** Settles an open question by yes or no; anything else drops it, unless it is a safety hold. */
    private Decision decide(Playback playback, Input input, Instant now) {
        Practice practice = playback.practice();
        if (practice.openQuestion().isEmpty()) {
            return decideAnew(playback, input, now);
        }
        Playback here = playback.with(practice.withoutOpenQuestion());
        if (EasierSteps.isStillTooStrong(practice, input)) {
            return settings.easierStill(here.practice());
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

    private Decision held(Playback playback, OpenQuestion.SafetyHold hold, Input input, Instant now) {
        Practice practice = playback.practice();
        return switch (holds.judge(practice, hold, input)) {
            case RESUME -> transport.resume(playback);
            case RESUME_EASIER -> settings.easier(transport.resume(playback));
            case ASK_AGAIN -> holds.again(practice, hold);
            case ANSWER -> holds.keep(practice, hold, input, decideAnew(playback, input, now));
        };
    }

    private Decision settle(Playback playback, OpenQuestion openQuestion, boolean yes, Instant now) {
        Practice practice = playback.practice();
        return switch (openQuestion) {
            case OpenQuestion.FineAgain fineAgain -> moves.settle(practice, fineAgain.move(), yes, now);
            case OpenQuestion.SafetyHold hold -> holds.again(practice, hold);
            case OpenQuestion.EasierStill still -> yes ? transport.yes(playback) : transport.no(practice);
            case OpenQuestion.Forget forget -> account.settle(practice, forget, yes);
            case OpenQuestion.When when -> account.settle(practice, when, yes);
            case OpenQuestion.Remind remind -> account.settle(practice, remind, yes);
            case OpenQuestion.ChangeReminder change -> account.settle(practice, change, yes);
            case OpenQuestion.CancelReminders cancel -> account.settle(practice, cancel, yes);
        };
    }

    private Decision decideAnew(Playback playback, Input input, Instant now) {
        Practice practice = playback.practice();
        return switch (input) {
            case Query.Explain explain -> explanations.explain(practice.withRecall(Optional.of(explain)), explain);
            case Query.HowTo howTo -> howTo(playback, howTo, now);
            case Query.About about ->
                knowledge.about(practice.withRecall(Optional.of(knowledge.known(about))), about, now);
            case Query.History asked -> history.tell(practice, asked, now);
            case AccountRequest request -> account.answer(practice, request, now);
            case Query.More more -> knowledge.more(practice, now);
            case Query.Repeat repeat -> repeat(playback);
            case Query.Help help -> explanations.help(practice);
            case Query.Thanks thanks -> say(practice, Phrase.THANKS);
            case Query.Progress query -> progress.answer(playback, query.question());
            case Query.NotUnderstood unclear -> say(practice, Phrase.UNCLEAR);
            case Query.SkillFailed failed -> say(practice, Phrase.FAILED);
            case Command command ->
                sideTold(
                        practice,
                        command,
                        commands.decide(playback.with(practice.withRecall(Optional.empty())), command, now));
        };
    }

    /** Explains a move to a listener who is busy with one; prepares it for anybody else. */
    private Decision howTo(Playback playback, Query.HowTo query, Instant now) {
        Practice practice = playback.practice();
        boolean busy = practice.isUnderWay()
                || practice.state() instanceof PracticeState.Resumable
                || (practice.state() instanceof PracticeState.Ready && practice.isRoutine());
        return busy
                ? decideAnew(playback, new Query.Explain(Query.Topic.HOW, query.choice()), now)
                : decideAnew(playback, new Command.Guide(query.choice(), query.wish()), now);
    }

    /** Answers the last question again, else says again what was said last. */
    private Decision repeat(Playback playback) {
        return switch (playback.practice().recall().orElse(null)) {
            case Query.Explain explain -> explanations.explain(playback.practice(), explain);
            case Query.About about -> knowledge.repeat(playback.practice(), about);
            case null -> explanations.repeat(playback);
        };
    }

    /** Says that a chosen side stays where another move would take only that side as well. */
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
        String side = pack.sideWord(sides.first());
        return after(Speech.of(pack.say(Phrase.SIDE_STAYS, Map.of("side", side))), decision);
    }

    private Decision say(Practice practice, Phrase phrase) {
        return new Decision.GoOn(practice, Speech.of(pack.say(phrase)));
    }
}
