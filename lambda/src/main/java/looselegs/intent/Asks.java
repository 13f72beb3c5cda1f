package looselegs.intent;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import looselegs.catalog.Answer;
import looselegs.catalog.Catalog.Kind;
import looselegs.coaching.Ask;
import looselegs.coaching.Ask.Question;
import looselegs.coaching.Ask.Topic;
import looselegs.coaching.MoveChoice;
import looselegs.coaching.Options;
import looselegs.pacing.Side;

/** What each intent asks of the coach. A new intent is a line here. */
final class Asks {
    private static final Map<String, Function<SlotReader, Ask>> BY_INTENT = Map.ofEntries(
            Map.entry("MoveIntent", slots -> new Ask.Guide(slots.move(), slots.wish())),
            Map.entry("StartMoveIntent", slots -> new Ask.Start(slots.move(), slots.wish())),
            Map.entry("ToolIntent", slots -> movesFor(Kind.TOOL, "tool", slots)),
            Map.entry("AreaIntent", slots -> movesFor(Kind.AREA, "area", slots)),
            Map.entry("ComplaintIntent", slots -> movesFor(Kind.COMPLAINT, "complaint", slots)),
            Map.entry("ListMovesIntent", slots -> new Ask.ListMoves()),
            Map.entry("HowIntent", slots -> how(slots.move(), slots)),
            Map.entry("WhyIntent", slots -> new Ask.Explain(Topic.WHY, slots.move())),
            Map.entry("MuscleIntent", slots -> new Ask.Explain(Topic.MUSCLE, slots.move())),
            Map.entry("NeedIntent", slots -> new Ask.Explain(Topic.NEED, slots.move())),
            Map.entry("SideIntent", Asks::change),
            Map.entry("ToSideIntent", Asks::toSide),
            Map.entry("VersionIntent", Asks::change),
            Map.entry("DoseIntent", Asks::change),
            Map.entry("ReadyIntent", slots -> new Ask.Ready()),
            Map.entry("PainIntent", slots -> report(Answer.PAIN)),
            Map.entry("BreathIntent", slots -> report(Answer.NO_BREATH)),
            Map.entry("ReportIntent", slots -> about(Answer.Kind.REPORT, "report", slots)),
            Map.entry("ConditionIntent", slots -> about(Answer.Kind.CONDITION, "condition", slots)),
            Map.entry("TopicIntent", slots -> about(Answer.Kind.TOPIC, "topic", slots)),
            Map.entry("HowOftenIntent", slots -> plan(Ask.PlanQuestion.HOW_OFTEN, slots)),
            Map.entry("ThisWeekIntent", slots -> plan(Ask.PlanQuestion.THIS_WEEK, slots)),
            Map.entry("LastTimeIntent", slots -> plan(Ask.PlanQuestion.LAST_TIME, slots)),
            Map.entry("OwnIntent", slots -> own(slots)),
            Map.entry("OwnAllIntent", slots -> new Ask.Own(Optional.empty())),
            Map.entry("LongerSettleIntent", slots -> new Ask.Settle(true)),
            Map.entry("ShorterSettleIntent", slots -> new Ask.Settle(false)),
            Map.entry("RemindIntent", slots -> new Ask.Remind(slots.days(), slots.time())),
            Map.entry("RemindersIntent", slots -> new Ask.ListReminders()),
            Map.entry(
                    "ChangeReminderIntent",
                    slots -> new Ask.ChangeReminder(slots.day("which"), slots.days(), slots.time())),
            Map.entry("CancelReminderIntent", slots -> new Ask.CancelReminder(slots.day("which"))),
            Map.entry("KnowIntent", slots -> new Ask.Know(true)),
            Map.entry("ForgetIntent", slots -> new Ask.Forget()),
            Map.entry("MoreIntent", slots -> new Ask.More()),
            Map.entry("RoutineIntent", slots -> new Ask.Routine(slots.routine(), slots.wish(), false)),
            Map.entry("StartRoutineIntent", slots -> new Ask.Routine(slots.routine(), slots.wish(), true)),
            Map.entry("SkipMoveIntent", slots -> new Ask.SkipMove(slots.move())),
            Map.entry("AllIntent", slots -> new Ask.All()),
            Map.entry("RecommendIntent", slots -> new Ask.Recommend()),
            Map.entry("ThanksIntent", slots -> new Ask.Thanks()),
            Map.entry("RoutineOverIntent", slots -> new Ask.RoutineOver()),
            Map.entry("OtherSideIntent", slots -> new Ask.OtherSide()),
            Map.entry("MoreTimeIntent", slots -> new Ask.MoreTime(slots.moreTime())),
            Map.entry("QuietIntent", slots -> new Ask.Talk(Options.Talk.QUIET)),
            Map.entry("TalkIntent", slots -> new Ask.Talk(Options.Talk.FULL)),
            Map.entry("SlowerIntent", slots -> new Ask.Settle(true)),
            Map.entry("FasterIntent", slots -> new Ask.Settle(false)),
            Map.entry("GoByItselfIntent", slots -> new Ask.Go(Options.Going.BY_ITSELF)),
            Map.entry("WaitForMeIntent", slots -> new Ask.Go(Options.Going.WAITING)),
            Map.entry("WhereIntent", slots -> new Ask.Orient(Question.WHERE)),
            Map.entry("WhichSideIntent", slots -> new Ask.Orient(Question.WHICH_SIDE)),
            Map.entry("WhatNextIntent", slots -> new Ask.Orient(Question.WHAT_NEXT)),
            Map.entry("TimeLeftIntent", slots -> new Ask.Orient(timeLeft(slots))),
            Map.entry("TenderSpotIntent", slots -> new Ask.Explain(Topic.TENDER_SPOT, new MoveChoice.Unsaid())),
            Map.entry("AMAZON.PauseIntent", slots -> new Ask.Pause()),
            Map.entry("AMAZON.ResumeIntent", slots -> new Ask.Resume()),
            Map.entry("AMAZON.NextIntent", slots -> new Ask.Next()),
            Map.entry("AMAZON.PreviousIntent", slots -> new Ask.Previous()),
            Map.entry("AMAZON.StartOverIntent", slots -> new Ask.StartOver()),
            Map.entry("AMAZON.RepeatIntent", slots -> new Ask.Repeat()),
            Map.entry("AMAZON.YesIntent", slots -> new Ask.Yes()),
            Map.entry("AMAZON.NoIntent", slots -> new Ask.No()),
            Map.entry("AMAZON.HelpIntent", slots -> new Ask.Help()),
            Map.entry("AMAZON.StopIntent", slots -> new Ask.Stop()),
            Map.entry("AMAZON.CancelIntent", slots -> new Ask.Stop()),
            Map.entry("AMAZON.NavigateHomeIntent", slots -> new Ask.Stop()),
            Map.entry("AMAZON.FallbackIntent", slots -> new Ask.Unclear()));

    private Asks() {}

    /** Every intent that this skill answers; the interaction model has the same ones. */
    static Set<String> intents() {
        return BY_INTENT.keySet();
    }

    /** An intent that is not known is answered as something that was not understood. */
    static Ask from(String intent, SlotReader slots) {
        return Optional.ofNullable(BY_INTENT.get(intent))
                .map(reading -> reading.apply(slots))
                .orElseGet(Ask.Unclear::new);
    }

    private static Ask how(MoveChoice choice, SlotReader slots) {
        return choice instanceof MoveChoice.Unsaid
                ? new Ask.Explain(Topic.HOW, choice)
                : new Ask.HowTo(choice, slots.wish());
    }

    /** Both sides are no side to go to. */
    private static Ask toSide(SlotReader slots) {
        return switch (slots.id("side").orElse("")) {
            case "left" -> new Ask.ToSide(Side.LEFT);
            case "right" -> new Ask.ToSide(Side.RIGHT);
            default -> change(slots);
        };
    }

    private static Question timeLeft(SlotReader slots) {
        return switch (slots.id("span").orElse("side")) {
            case "routine" -> Question.TIME_LEFT_ROUTINE;
            case "move" -> Question.TIME_LEFT_MOVE;
            default -> Question.TIME_LEFT_SIDE;
        };
    }

    private static Ask about(Answer.Kind kind, String slot, SlotReader slots) {
        return Ask.About.brief(kind, slots.id(slot), slots.move());
    }

    private static Ask plan(Ask.PlanQuestion question, SlotReader slots) {
        return new Ask.Plan(question, slots.move());
    }

    private static Ask own(SlotReader slots) {
        return new Ask.Own(Optional.of(slots.id("tool").orElse("")));
    }

    private static Ask report(String id) {
        return Ask.About.brief(Answer.Kind.REPORT, Optional.of(id), new MoveChoice.Unsaid());
    }

    private static Ask movesFor(Kind kind, String slot, SlotReader slots) {
        return new Ask.MovesFor(kind, slots.id(slot).orElse(""));
    }

    private static Ask change(SlotReader slots) {
        boolean understood = !slots.wish().equals(Options.Wish.NONE);
        return understood ? new Ask.Change(slots.wish()) : new Ask.Unclear();
    }
}
