package looselegs.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import java.time.ZoneId;
import java.util.Optional;
import looselegs.reminder.Reminders;

/** What there is for a listener besides this skill; asked for only when it is needed. No method throws. */
public interface Services {
    /** Where there is nothing else. */
    Services NONE = new NoServices();

    /** The reminders of the listener whose request this is. */
    Reminders reminders(HandlerInput input);

    /** The time zone that the listener has set; empty if it cannot be had within half a second. */
    Optional<ZoneId> zone(HandlerInput input);
}
