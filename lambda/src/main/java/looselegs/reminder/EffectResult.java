package looselegs.reminder;

import java.util.List;

/** The result of an effect: of a call to a service or a store. */
public sealed interface EffectResult {
    record Done() implements EffectResult {}

    /** The reminders that are set; may be empty. */
    record Listed(List<Reminder> reminders) implements EffectResult {
        public Listed {
            reminders = List.copyOf(reminders);
        }
    }

    /** Nothing was changed, as far as is known. */
    record Refused(Refusal why) implements EffectResult {}

    /** The reason why nothing was changed. */
    enum Refusal {
        /** The listener has not given permission. */
        NOT_PERMITTED,
        /** This device does not support it. */
        NOT_HERE,
        /** The limit on reminders is reached. */
        TOO_MANY,
        /** The service did not answer, or not in a known way. It may work later. */
        UNREACHABLE
    }
}
