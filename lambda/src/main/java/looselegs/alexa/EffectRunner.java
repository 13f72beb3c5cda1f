package looselegs.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import looselegs.practice.Effect;
import looselegs.reminder.EffectResult;
import looselegs.reminder.Reminders;

/** Carries out the effects that the coach asks for: reminders, and forgetting the listener. */
final class EffectRunner {
    private final PracticeRepository memory;
    private final Services services;
    private final ErrorLog errors;

    EffectRunner(PracticeRepository memory, Services services, ErrorLog errors) {
        this.memory = memory;
        this.services = services;
        this.errors = errors;
    }

    EffectResult carryOut(HandlerInput input, Effect effect) {
        if (effect instanceof Effect.Forget) {
            return memory.forget(input);
        }
        EffectResult result = remind(services.reminders(input), effect);
        if (result instanceof EffectResult.Refused refused && isError(refused.why())) {
            errors.note("refused, " + refused.why() + ": " + effect.getClass().getSimpleName());
        }
        return result;
    }

    private static EffectResult remind(Reminders reminders, Effect effect) {
        return switch (effect) {
            case Effect.ListReminders list -> reminders.list();
            case Effect.SetReminder set -> reminders.set(set.when(), set.saying());
            case Effect.ChangeReminder change -> reminders.change(change.id(), change.when(), change.saying());
            case Effect.CancelReminders cancel -> reminders.cancel(cancel.ids());
            case Effect.Forget forget -> throw new IllegalArgumentException("no reminder");
        };
    }

    /** The other refusals are the choice of a listener or a limit of a device. */
    private static boolean isError(EffectResult.Refusal why) {
        return switch (why) {
            case UNREACHABLE, TOO_MANY -> true;
            case NOT_PERMITTED, NOT_HERE -> false;
        };
    }
}
