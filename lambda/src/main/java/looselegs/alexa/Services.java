package looselegs.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import java.time.ZoneId;
import java.util.Optional;
import looselegs.reminder.Reminders;

/** Amazon's services for the listener. Called only when needed. No method throws. */
public interface Services {
    /** For environments without any service. */
    Services NONE = new NoServices();

    /** The reminders of the listener who sent the request. */
    Reminders reminders(HandlerInput input);

    /** The time zone of the listener's device; empty if the service does not give it within half a second. */
    Optional<ZoneId> zone(HandlerInput input);
}
