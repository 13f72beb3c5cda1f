package looselegs.lambda;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Request;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import looselegs.alexa.Services;
import looselegs.alexa.reminder.AlexaReminders;
import looselegs.alexa.reminder.AlexaZones;
import looselegs.reminder.Reminders;

/** Amazon's services for skills. Nothing of their clients is loaded before somebody asks for something. */
final class AmazonServices implements Services {
    private final InstantSource clock;

    /** @param clock asked only for requests that carry no timestamp */
    AmazonServices(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Reminders reminders(HandlerInput input) {
        Request request = input.getRequestEnvelope().getRequest();
        OffsetDateTime now = Optional.ofNullable(request.getTimestamp())
                .orElseGet(() -> clock.instant().atOffset(ZoneOffset.UTC));
        String locale = Optional.ofNullable(request.getLocale()).orElse(LooseLegsHandler.STANDARD_LANGUAGE);
        return AlexaReminders.of(input.getRequestEnvelope(), locale, now);
    }

    @Override
    public Optional<ZoneId> zone(HandlerInput input) {
        return AlexaZones.find(input.getRequestEnvelope());
    }
}
