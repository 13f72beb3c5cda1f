package looselegs.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import java.time.ZoneId;
import java.util.Optional;
import looselegs.reminder.Reminders;

/** Services of which none is available. */
final class NoServices implements Services {
    @Override
    public Reminders reminders(HandlerInput input) {
        return Reminders.NONE;
    }

    @Override
    public Optional<ZoneId> zone(HandlerInput input) {
        return Optional.empty();
    }
}
