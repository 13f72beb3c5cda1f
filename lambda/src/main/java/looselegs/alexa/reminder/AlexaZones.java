package looselegs.alexa.reminder;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.services.ups.UpsServiceClient;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/** Looks up the time zone of the listener's device. This needs no consent. */
public final class AlexaZones {
    /** A listener notices a second of silence, and a practice works without the time zone. */
    static final Duration TIMEOUT = Duration.ofMillis(500);

    private AlexaZones() {}

    /** Empty if the service fails or takes longer than half a second. */
    public static Optional<ZoneId> find(RequestEnvelope envelope) {
        return ApiEndpoint.of(envelope).flatMap(AlexaZones::find);
    }

    private static Optional<ZoneId> find(ApiEndpoint endpoint) {
        try {
            UpsServiceClient service = new UpsServiceClient(endpoint.configuration(TIMEOUT));
            return Optional.ofNullable(service.getSystemTimeZone(endpoint.device()))
                    .map(ZoneId::of);
        } catch (RuntimeException unreachableOrUnknown) {
            return Optional.empty();
        }
    }
}
