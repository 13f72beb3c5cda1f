package looselegs.alexa;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import looselegs.catalog.Answer;
import looselegs.catalog.Catalog.Kind;
import looselegs.pacing.Side;
import looselegs.practice.AccountRequest;
import looselegs.practice.Command;
import looselegs.practice.Input;
import looselegs.practice.MoveChoice;
import looselegs.practice.PracticeOptions;
import looselegs.practice.Query;
import looselegs.practice.Query.ProgressQuestion;
import looselegs.practice.Query.Topic;

/** What each intent asks of the coach. A new intent is a line here. */
final class IntentRouter {
    private static final Map<String, Function<SlotReader, Input>> BY_INTENT = Map.ofEntries(
            Map.entry("MoveIntent", slots -> new Command.Guide(slots.move(), slots.wish())),
            Map.entry("StartMoveIntent", slots -> new Command.Start(slots.move(), slots.wish())),
            Map.entry("ToolIntent", slots -> movesFor(Kind.TOOL, "tool", slots)),
            Map.entry("AreaIntent", slots -> movesFor(Kind.AREA, "area", slots)),
            Map.entry("ComplaintIntent", slots -> movesFor(Kind.COMPLAINT, "complaint", slots)),
            Map.entry("ListMovesIntent", slots -> new Command.ListMoves()),
            Map.entry("HowIntent", slots -> how(slots.move(), slots)),
            Map.entry("WhyIntent", slots -> new Query.Explain(Topic.WHY, slots.move())),
            Map.entry("MuscleIntent", slots -> new Query.Explain(Topic.MUSCLE, slots.move())),
            Map.entry("NeedIntent", slots -> new Query.Explain(Topic.NEED, slots.move())),
            Map.entry("SideIntent", IntentRouter::change),
            Map.entry("ToSideIntent", IntentRouter::toSide),
            Map.entry("VersionIntent", IntentRouter::change),
            Map.entry("DoseIntent", IntentRouter::change),
            Map.entry("ReadyIntent", slots -> new Command.Ready()),
            Map.entry("PainIntent", slots -> report(Answer.PAIN)),
            Map.entry("BreathIntent", slots -> report(Answer.NO_BREATH)),
            Map.entry("ReportIntent", slots -> about(Answer.Kind.REPORT, "report", slots)),
            Map.entry("ConditionIntent", slots -> about(Answer.Kind.CONDITION, "condition", slots)),
            Map.entry("TopicIntent", slots -> about(Answer.Kind.TOPIC, "topic", slots)),
            Map.entry("HowOftenIntent", slots -> plan(Query.HistoryQuestion.HOW_OFTEN, slots)),
            Map.entry("ThisWeekIntent", slots -> plan(Query.HistoryQuestion.THIS_WEEK, slots)),
            Map.entry("LastTimeIntent", slots -> plan(Query.HistoryQuestion.LAST_TIME, slots)),
            Map.entry("OwnIntent", slots -> own(slots)),
            Map.entry("OwnAllIntent", slots -> new Command.OwnTools(Optional.empty())),
            Map.entry("LongerSettleIntent", slots -> new Command.SetSettleTime(true)),
            Map.entry("ShorterSettleIntent", slots -> new Command.SetSettleTime(false)),
            Map.entry("RemindIntent", slots -> new AccountRequest.Remind(slots.days(), slots.time())),
            Map.entry("RemindersIntent", slots -> new AccountRequest.ListReminders()),
            Map.entry(
                    "ChangeReminderIntent",
                    slots -> new AccountRequest.ChangeReminder(slots.day("which"), slots.days(), slots.time())),
            Map.entry("CancelReminderIntent", slots -> new AccountRequest.CancelReminder(slots.day("which"))),
            Map.entry("KnowIntent", slots -> new AccountRequest.Know(true)),
            Map.entry("ForgetIntent", slots -> new AccountRequest.Forget()),
            Map.entry("MoreIntent", slots -> new Query.More()),
            Map.entry("RoutineIntent", slots -> new Command.Routine(slots.routine(), slots.wish(), false)),
            Map.entry("StartRoutineIntent", slots -> new Command.Routine(slots.routine(), slots.wish(), true)),
            Map.entry("SkipMoveIntent", slots -> new Command.SkipMove(slots.move())),
            Map.entry("AllIntent", slots -> new Command.AllMoves()),
            Map.entry("RecommendIntent", slots -> new Command.Recommend()),
            Map.entry("ThanksIntent", slots -> new Query.Thanks()),
            Map.entry("RoutineOverIntent", slots -> new Command.RoutineOver()),
            Map.entry("OtherSideIntent", slots -> new Command.OtherSide()),
            Map.entry("MoreTimeIntent", slots -> new Command.MoreTime(slots.moreTime())),
            Map.entry("QuietIntent", slots -> new Command.SetTalk(PracticeOptions.Talk.QUIET)),
            Map.entry("TalkIntent", slots -> new Command.SetTalk(PracticeOptions.Talk.FULL)),
            Map.entry("SlowerIntent", slots -> new Command.SetSettleTime(true)),
            Map.entry("FasterIntent", slots -> new Command.SetSettleTime(false)),
            Map.entry("GoByItselfIntent", slots -> new Command.SetAdvance(PracticeOptions.Going.BY_ITSELF)),
            Map.entry("WaitForMeIntent", slots -> new Command.SetAdvance(PracticeOptions.Going.WAITING)),
            Map.entry("WhereIntent", slots -> new Query.Progress(ProgressQuestion.WHERE)),
            Map.entry("WhichSideIntent", slots -> new Query.Progress(ProgressQuestion.WHICH_SIDE)),
            Map.entry("WhatNextIntent", slots -> new Query.Progress(ProgressQuestion.WHAT_NEXT)),
            Map.entry("TimeLeftIntent", slots -> new Query.Progress(timeLeft(slots))),
            Map.entry("TenderSpotIntent", slots -> new Query.Explain(Topic.TENDER_SPOT, new MoveChoice.Unsaid())),
            Map.entry("AMAZON.PauseIntent", slots -> new Command.Pause()),
            Map.entry("AMAZON.ResumeIntent", slots -> new Command.Resume()),
            Map.entry("AMAZON.NextIntent", slots -> new Command.Next()),
            Map.entry("AMAZON.PreviousIntent", slots -> new Command.Previous()),
            Map.entry("AMAZON.StartOverIntent", slots -> new Command.StartOver()),
            Map.entry("AMAZON.RepeatIntent", slots -> new Query.Repeat()),
            Map.entry("AMAZON.YesIntent", slots -> new Command.Yes()),
            Map.entry("AMAZON.NoIntent", slots -> new Command.No()),
            Map.entry("AMAZON.HelpIntent", slots -> new Query.Help()),
            Map.entry("AMAZON.StopIntent", slots -> new Command.Stop()),
            Map.entry("AMAZON.CancelIntent", slots -> new Command.Stop()),
            Map.entry("AMAZON.NavigateHomeIntent", slots -> new Command.Stop()),
            Map.entry("AMAZON.FallbackIntent", slots -> new Query.NotUnderstood()));

    private IntentRouter() {}

    /** Every intent that this skill answers; the interaction model has the same ones. */
    static Set<String> intents() {
        return BY_INTENT.keySet();
    }

    /** An intent that is not known is answered as something that was not understood. */
    static Input from(String intent, SlotReader slots) {
        return Optional.ofNullable(BY_INTENT.get(intent))
                .map(reading -> reading.apply(slots))
                .orElseGet(Query.NotUnderstood::new);
    }

    private static Input how(MoveChoice choice, SlotReader slots) {
        return choice instanceof MoveChoice.Unsaid
                ? new Query.Explain(Topic.HOW, choice)
                : new Query.HowTo(choice, slots.wish());
    }

    /** Both sides are no side to go to. */
    private static Input toSide(SlotReader slots) {
        return switch (slots.id("side").orElse("")) {
            case "left" -> new Command.GoToSide(Side.LEFT);
            case "right" -> new Command.GoToSide(Side.RIGHT);
            default -> change(slots);
        };
    }

    private static ProgressQuestion timeLeft(SlotReader slots) {
        return switch (slots.id("span").orElse("side")) {
            case "routine" -> ProgressQuestion.TIME_LEFT_ROUTINE;
            case "move" -> ProgressQuestion.TIME_LEFT_MOVE;
            default -> ProgressQuestion.TIME_LEFT_SIDE;
        };
    }

    private static Input about(Answer.Kind kind, String slot, SlotReader slots) {
        return Query.About.brief(kind, slots.id(slot), slots.move());
    }

    private static Input plan(Query.HistoryQuestion question, SlotReader slots) {
        return new Query.History(question, slots.move());
    }

    private static Input own(SlotReader slots) {
        return new Command.OwnTools(Optional.of(slots.id("tool").orElse("")));
    }

    private static Input report(String id) {
        return Query.About.brief(Answer.Kind.REPORT, Optional.of(id), new MoveChoice.Unsaid());
    }

    private static Input movesFor(Kind kind, String slot, SlotReader slots) {
        return new Command.MovesFor(kind, slots.id(slot).orElse(""));
    }

    private static Input change(SlotReader slots) {
        boolean understood = !slots.wish().equals(PracticeOptions.Wish.NONE);
        return understood ? new Command.ChangeOptions(slots.wish()) : new Query.NotUnderstood();
    }
}
