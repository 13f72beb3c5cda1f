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

/** Amazon's services for skills. Loads their clients only when a request needs them. */
final class AmazonServices implements Services {
    private final InstantSource clock;
    private final String defaultLocale;

    /**
     * Connects to the services.
     *
     * @param clock for requests without a timestamp
     * @param defaultLocale for requests without a locale
     */
    AmazonServices(InstantSource clock, String defaultLocale) {
        this.clock = clock;
        this.defaultLocale = defaultLocale;
    }

    @Override
    public Reminders reminders(HandlerInput input) {
        Request request = input.getRequestEnvelope().getRequest();
        OffsetDateTime now = Optional.ofNullable(request.getTimestamp())
                .orElseGet(() -> clock.instant().atOffset(ZoneOffset.UTC));
        String locale = Optional.ofNullable(request.getLocale()).orElse(defaultLocale);
        return AlexaReminders.of(input.getRequestEnvelope(), locale, now);
    }

    @Override
    public Optional<ZoneId> zone(HandlerInput input) {
        return AlexaZones.find(input.getRequestEnvelope());
    }
}
