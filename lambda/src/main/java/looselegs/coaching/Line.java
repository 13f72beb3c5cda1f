package looselegs.coaching;

import java.util.Set;
import looselegs.speech.PhraseKey;

/** All that the coach may say beside the words of the moves. The words stand in {@code phrases/<locale>/coach.json}. */
enum Line implements PhraseKey {
    WELCOME_FIRST("welcome.first", 1, "count"),
    WELCOME_AGAIN("welcome.again", 1),
    NOTICE("notice", 1),

    LEFT_DONE("left.done", 1, "number", "count"),
    LEFT_GO_ON("left.go-on", 1, "move"),
    LEFT_GO_ON_SIDE("left.go-on.side", 1, "move", "side"),
    FINE_AGAIN("fine-again", 1, "move"),
    FINE_AGAIN_YES("fine-again.yes", 1, "move"),
    FINE_AGAIN_NO("fine-again.no", 1, "move"),

    PLAN_UNKNOWN("plan.unknown", 1),
    PLAN_NEVER("plan.never", 1),
    PLAN_NEVER_THAT("plan.never.that", 1),
    PLAN_HOW_OFTEN("plan.how-often", 1, "count", "day"),
    PLAN_NOT_THIS_WEEK("plan.not-this-week", 1),
    PLAN_ONCE("plan.once", 1, "days"),
    PLAN_OFTEN("plan.often", 1, "count", "days"),
    PLAN_LAST("plan.last", 1, "move", "day"),
    DAY_TODAY("day.today", 1),
    DAY_YESTERDAY("day.yesterday", 1),
    DAY_NAMED("day.named", 1, "day"),
    DAY_LONG_AGO("day.long-ago", 1, "count"),

    OWN_ONE("own.one", 1, "tool"),
    OWN_ALL("own.all", 1),
    SETTLE_LONGER("settle.longer", 1, "time"),
    SETTLE_AS_PLANNED("settle.as-planned", 1),

    WHICH("which", 1),
    WHICH_MEANT("which.meant", 1),
    WHICH_AGAIN("which.again", 1, "moves"),
    MOVES("moves", 1, "count", "moves"),
    MOVES_FOR_TOOL("moves.tool", 1, "tool", "moves"),
    MOVES_FOR_AREA("moves.area", 1, "area", "moves"),
    MOVES_FOR_COMPLAINT("moves.complaint", 1, "moves"),
    SEE_PROFESSIONAL("see-professional", 1),
    THE_MOVE("the-move", 1, "move"),
    OFFER_ONE("offer.one", 1, "move"),
    OFFER_IT("offer.it", 1),
    OFFER_THEM("offer.them", 1),
    OFFER_SEVERAL("offer.several", 1, "moves"),
    UNKNOWN_MOVE("unknown.move", 1),
    UNKNOWN_NUMBER("unknown.number", 1, "count"),
    UNKNOWN_TERM("unknown.term", 1),

    START_INVITE("start.invite", 1),
    START_WAIT("start.wait", 1),
    START_AGAIN("start.again", 1),

    SETTLE("settle", 5, "time"),
    TEN_LEFT("clock.ten-left", 10),
    HALFWAY("clock.halfway", 10),
    THREE("clock.three", 1),
    TWO("clock.two", 1),
    ONE("clock.one", 1),
    STOP("clock.stop", 10),
    CHANGE_SIDES("change-sides", 5, "side"),
    TURN("turn", 5, "time"),
    CLOSE_BOTH("close.both", 5, "move"),
    CLOSE_ONE("close.one", 5, "move", "side"),
    OTHER_SIDE_INVITE("other-side.invite", 1, "side"),
    NEXT_INVITE("next.invite", 1, "move"),
    LAST_INVITE("last.invite", 1),
    QUIET_WAIT("quiet-wait", 1),
    READY_INVITE("ready.invite", 1, "move"),
    ASK_NEXT("ask-next", 1, "move"),
    ASK_SIDE("ask-side", 1, "side"),

    OPENING("opening", 1, "count", "time", "moves"),
    A_TOOL("a-tool", 1, "tool"),
    OPENING_TOOLS("opening.tools", 1, "tools"),
    OFFER_ALL("offer.all", 1),
    NO_ROUTINE("no-routine", 1),
    TOO_SHORT("too-short", 1, "time"),
    ANNOUNCE_BRIEFLY("announce.briefly", 5, "move"),
    NEXT_TOOL("next.tool", 5, "move", "tool"),
    NEXT_SAME_TOOL("next.same-tool", 5, "move", "tool"),
    ROUTINE_DONE("routine.done", 1, "count"),
    WEEK("week", 1),
    WEEK_ONCE("week.once", 1),
    WEEK_TWICE("week.twice", 1),
    WEEK_OFTEN("week.often", 1, "count"),
    CALL("clock.call", 6, "time"),

    LEAD("lead", 1, "side"),
    LEAD_TIME("lead.time", 1, "side", "time"),
    LEAD_READY("lead.ready", 1, "side"),
    LEAD_LAST("lead.last", 1, "side"),
    TIME_LEFT("time-left", 1, "side", "time"),
    SIDE_IS_DONE("time-left.side-done", 1, "side"),
    TIME_LEFT_THEN("time-left.then", 1, "side", "time"),
    TIME_LEFT_NONE("time-left.none", 1),

    PAUSED("paused", 1),
    PAUSED_STILL("paused.still", 1),
    PAUSED_WAIT("paused.wait", 1),
    PAUSED_AGAIN("paused.again", 1),
    BACK_IN_PLACE("back-in-place", 1),
    FROM_THE_BEGINNING("from-the-beginning", 1),
    HURT_CHOICE("hurt.choice", 1),
    HURT_EASIER("hurt.easier", 1, "move"),
    HURT_LEFT_OUT("hurt.left-out", 1, "move"),
    HURT_NEXT("hurt.next", 1, "move"),
    HURT_REST("hurt.rest", 1),
    WAIT_NOW("wait.now", 1),
    WAIT_INVITE("wait.invite", 1),
    AFTER_HURT_EASIER("after-hurt.easier", 1, "moves"),
    AFTER_HURT_LEFT_OUT("after-hurt.left-out", 1, "moves"),
    AFTER_HURT_NAMED("after-hurt.named", 1),
    NO_ANSWER("no-answer", 1),
    NO_ANSWER_CONDITION("no-answer.condition", 1),
    MORE_HINT("more.hint", 1),
    NO_MORE("more.none", 1),
    MORE_OF_WHAT("more.of-what", 1),
    NOTHING_RUNS("nothing-runs", 1),
    UNDER_WAY("under-way", 1),
    NO_NEXT("no-next", 1),
    NO_PREVIOUS("no-previous", 1),
    NO_HURRY("no-hurry", 1),
    MORE_TIME("more-time", 1, "time"),
    NO_OTHER_SIDE("no-other-side", 1),
    LEFT_OUT("left-out", 1, "move"),
    LEFT_OUT_SEVERAL("left-out.several", 1, "moves"),
    NOT_IN_ROUTINE("not-in-routine", 1, "move"),
    QUIET("talk.quiet", 1),
    TALK("talk.full", 1),
    WAIT_FOR_YOU("going.waiting", 1),
    GO_BY_ITSELF("going.by-itself", 1),
    CLOCK_SLOWER("clock.slower", 1),
    CLOCK_FASTER("clock.faster", 1),
    WHERE("where", 1, "move"),
    WHERE_IN_ROUTINE("where.routine", 1, "move", "number", "count"),
    MOVE_NUMBER("where.number", 1, "number", "count"),
    COMES("comes", 1, "move", "side"),
    COMES_ONE("comes.one-side", 1, "move", "side"),
    WHICH_SIDE("which-side", 1, "side"),
    FIRST_SIDE("which-side.first", 1, "side", "other"),
    FIRST_SIDE_ONLY("which-side.only", 1, "side"),
    STOPPED_SIDE("which-side.stopped", 1, "side"),
    SIDE_COMES_NEXT("what-next.side", 1, "side"),
    MOVE_COMES_NEXT("what-next.move", 1, "move"),
    MOVE_IS_DONE("time-left.done", 1),
    NOTHING_COMES_NEXT("what-next.nothing", 1),
    TAKES("takes", 1, "time"),
    TIME_LEFT_ROUTINE("time-left.routine", 1, "time"),

    BOTH_SIDES("change.both-sides", 1),
    ONE_SIDE("change.one-side", 1, "side", "time"),
    ONE_SIDE_IS_DONE("change.one-side.done", 1, "side"),
    SIDE_STAYS("change.side-stays", 1, "side"),
    EASIER("change.easier", 1),
    STANDARD("change.standard", 1),
    TWO_MINUTES_A_SIDE("change.two-minutes-a-side", 1),
    TWO_MINUTES_HERE("change.two-minutes-a-side.here", 1, "side"),
    TWO_MINUTES_A_MOVE("change.two-minutes-a-move", 1),

    REMIND_DAYS("remind.days", 1),
    REMIND_TIME("remind.time", 1),
    REMIND_ASK("remind.ask", 1, "days", "time"),
    REMIND_NO("remind.no", 1),
    REMINDER_SAYS("reminder.says", 1),
    REMINDER_SET("reminder.set", 1, "days", "time"),
    REMINDER_WHEN("reminder.when", 1, "days", "time"),
    REMINDER_WHICH("reminder.which", 1),
    REMINDER_HOW("reminder.how", 1),
    REMINDER_CHANGE_ASK("reminder.change.ask", 1, "days", "time"),
    REMINDER_CANCELLED("reminder.cancelled", 1),
    REMINDERS_CANCELLED("reminders.cancelled", 1),
    REMINDER_CANCEL_ASK("reminder.cancel.ask", 1),
    REMINDERS_CANCEL_ASK("reminders.cancel.ask", 1, "count"),
    REMINDERS_STAY("reminders.stay", 1),
    REMINDERS_NONE("reminders.none", 1),
    REMINDERS_ARE("reminders.are", 1, "reminders"),
    REMINDERS_NEED_CONSENT("reminders.need-consent", 1),
    REMINDERS_ALLOWED("reminders.allowed", 1),
    REMINDERS_DENIED("reminders.denied", 1),
    REMINDERS_NOT_ALLOWED("reminders.not-allowed", 1),
    REMINDERS_NOT_HERE("reminders.not-here", 1),
    REMINDERS_TOO_MANY("reminders.too-many", 1),
    REMINDERS_UNREACHABLE("reminders.unreachable", 1),
    EVERY_DAY("days.every", 1),
    ON_WEEKDAYS("days.weekdays", 1),
    ON_WEEKENDS("days.weekends", 1),
    ON_DAYS("days.some", 1, "days"),

    KNOW_DONE("know.done", 1, "count"),
    KNOW_WISHES("know.wishes", 1, "wishes"),
    KNOW_TOOL("know.wish.tool", 1, "tool"),
    KNOW_EASIER("know.wish.easier", 1),
    KNOW_QUIET("know.wish.quiet", 1),
    KNOW_WAITING("know.wish.waiting", 1),
    KNOW_TWO_MINUTES("know.wish.two-minutes", 1),
    KNOW_SETTLE("know.wish.settle", 1),
    KNOW_EASIER_MOVES("know.easier", 1, "moves"),
    KNOW_LEFT_OUT("know.left-out", 1, "moves"),
    KNOW_STOPPED("know.stopped", 1, "move"),
    KNOW_LITTLE("know.little", 1),
    KNOW_BESIDES("know.besides", 1),
    KNOW_FORGET("know.forget", 1),
    FORGET_ASK("forget.ask", 1),
    FORGET_DONE("forget.done", 1),
    FORGET_NO("forget.no", 1),
    FORGET_FAILED("forget.failed", 1),

    COMFORT("comfort", 1),
    HELP("help", 1),
    HELP_PREPARED("help.prepared", 1),
    HELP_PLAYING("help.playing", 1),
    HELP_PAUSED("help.paused", 1),
    UNCLEAR("unclear", 1),
    FAILED("failed", 1),
    GOODBYE("goodbye", 1),

    SIDE_LEFT("side.left", 1),
    SIDE_RIGHT("side.right", 1);

    private final String key;
    private final int fewestSayings;

    /** Made by {@code Set.of}, which the checker cannot see. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> placeholders;

    Line(String key, int fewestSayings, String... placeholders) {
        this.key = key;
        this.fewestSayings = fewestSayings;
        this.placeholders = Set.of(placeholders);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Set<String> placeholders() {
        return placeholders;
    }

    @Override
    public int fewestSayings() {
        return fewestSayings;
    }
}
