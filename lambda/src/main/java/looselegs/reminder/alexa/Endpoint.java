package looselegs.reminder.alexa;

import com.amazon.ask.model.Context;
import com.amazon.ask.model.Device;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.amazon.ask.model.services.DefaultApiConfiguration;
import com.amazon.ask.util.JacksonSerializer;
import java.time.Duration;
import java.util.Optional;

/** Where a request says that the services for its listener are, and what opens them. */
record Endpoint(String url, String token, String device) {
    /** Empty if the request does not say it all: then there are no services. */
    static Optional<Endpoint> of(RequestEnvelope envelope) {
        return Optional.ofNullable(envelope.getContext())
                .map(Context::getSystem)
                .flatMap(Endpoint::of);
    }

    private static Optional<Endpoint> of(SystemState system) {
        Optional<String> url = said(system.getApiEndpoint());
        Optional<String> token = said(system.getApiAccessToken());
        Optional<String> device =
                Optional.ofNullable(system.getDevice()).map(Device::getDeviceId).flatMap(Endpoint::said);
        return url.isEmpty() || token.isEmpty() || device.isEmpty()
                ? Optional.empty()
                : Optional.of(new Endpoint(url.get(), token.get(), device.get()));
    }

    private static Optional<String> said(String text) {
        return Optional.ofNullable(text).filter(found -> !found.isBlank());
    }

    DefaultApiConfiguration configuration(Duration patience) {
        return DefaultApiConfiguration.builder()
                .withApiClient(new UrlConnectionClient(patience))
                .withApiEndpoint(url)
                .withAuthorizationValue(token)
                .withSerializer(new JacksonSerializer())
                .build();
    }
}
