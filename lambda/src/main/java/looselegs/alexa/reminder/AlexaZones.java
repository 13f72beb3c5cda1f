package looselegs.alexa.reminder;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.services.ups.UpsServiceClient;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/** The time zone that a listener has set for the device; everybody may ask for it, no consent is needed. */
public final class AlexaZones {
    /** A listener notices a second; a practice can do without the zone. */
    static final Duration PATIENCE = Duration.ofMillis(500);

    private AlexaZones() {}

    /** Empty if it cannot be had within half a second, whatever the reason. */
    public static Optional<ZoneId> find(RequestEnvelope envelope) {
        return ApiEndpoint.of(envelope).flatMap(AlexaZones::find);
    }

    private static Optional<ZoneId> find(ApiEndpoint endpoint) {
        try {
            UpsServiceClient service = new UpsServiceClient(endpoint.configuration(PATIENCE));
            return Optional.ofNullable(service.getSystemTimeZone(endpoint.device()))
                    .map(ZoneId::of);
        } catch (RuntimeException unreachableOrUnknown) {
            return Optional.empty();
        }
    }
}
