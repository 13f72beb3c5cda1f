package looselegs.intent;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import looselegs.coaching.Deed;
import looselegs.reminder.Reminders;
import looselegs.reminder.Upshot;

/** Carries out what the coach cannot do by itself. */
final class Deeds {
    private final Memory memory;
    private final Services services;
    private final FaultLog faults;

    Deeds(Memory memory, Services services, FaultLog faults) {
        this.memory = memory;
        this.services = services;
        this.faults = faults;
    }

    Upshot carryOut(HandlerInput input, Deed deed) {
        if (deed instanceof Deed.Forget) {
            return memory.forget(input);
        }
        Upshot upshot = remind(services.reminders(input), deed);
        if (upshot instanceof Upshot.Refused refused && isFault(refused.why())) {
            faults.note("refused, " + refused.why() + ": " + deed.getClass().getSimpleName());
        }
        return upshot;
    }

    private static Upshot remind(Reminders reminders, Deed deed) {
        return switch (deed) {
            case Deed.ListReminders list -> reminders.list();
            case Deed.SetReminder set -> reminders.set(set.when(), set.saying());
            case Deed.ChangeReminder change -> reminders.change(change.id(), change.when(), change.saying());
            case Deed.CancelReminders cancel -> reminders.cancel(cancel.ids());
            case Deed.Forget forget -> throw new IllegalArgumentException("no reminder");
        };
    }

    /** The others are as a listener, or a device, wants it. */
    private static boolean isFault(Upshot.Refusal why) {
        return switch (why) {
            case UNREACHABLE, TOO_MANY -> true;
            case NOT_PERMITTED, NOT_HERE -> false;
        };
    }
}
