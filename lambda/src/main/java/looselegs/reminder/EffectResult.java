package looselegs.reminder;

import java.util.List;

/** What came of something that was to be done outside. */
public sealed interface EffectResult {
    record Done() implements EffectResult {}

    /** What there is; maybe nothing. */
    record Listed(List<Reminder> reminders) implements EffectResult {
        public Listed {
            reminders = List.copyOf(reminders);
        }
    }

    /** Nothing was done, as far as is known. */
    record Refused(Refusal why) implements EffectResult {}

    /** Why nothing was done. */
    enum Refusal {
        /** The listener has not allowed this skill to do it. */
        NOT_PERMITTED,
        /** This device cannot do it. */
        NOT_HERE,
        /** There are as many as there may be. */
        TOO_MANY,
        /** No answer, or none that can be understood; it may work later. */
        UNREACHABLE
    }
}
