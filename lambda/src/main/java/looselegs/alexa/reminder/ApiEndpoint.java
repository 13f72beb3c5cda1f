package looselegs.alexa.reminder;

import com.amazon.ask.model.Context;
import com.amazon.ask.model.Device;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.amazon.ask.model.services.DefaultApiConfiguration;
import com.amazon.ask.util.JacksonSerializer;
import java.time.Duration;
import java.util.Optional;

/** The address, access token and device id that a request gives for Amazon's services. */
record ApiEndpoint(String url, String token, String device) {
    /** Empty if the request lacks one of them: then there are no services. */
    static Optional<ApiEndpoint> of(RequestEnvelope envelope) {
        return Optional.ofNullable(envelope.getContext())
                .map(Context::getSystem)
                .flatMap(ApiEndpoint::of);
    }

    private static Optional<ApiEndpoint> of(SystemState system) {
        Optional<String> url = said(system.getApiEndpoint());
        Optional<String> token = said(system.getApiAccessToken());
        Optional<String> device =
                Optional.ofNullable(system.getDevice()).map(Device::getDeviceId).flatMap(ApiEndpoint::said);
        return url.isEmpty() || token.isEmpty() || device.isEmpty()
                ? Optional.empty()
                : Optional.of(new ApiEndpoint(url.get(), token.get(), device.get()));
    }

    private static Optional<String> said(String text) {
        return Optional.ofNullable(text).filter(found -> !found.isBlank());
    }

    DefaultApiConfiguration configuration(Duration timeout) {
        return DefaultApiConfiguration.builder()
                .withApiClient(new UrlConnectionClient(timeout))
                .withApiEndpoint(url)
                .withAuthorizationValue(token)
                .withSerializer(new JacksonSerializer())
                .build();
    }
}
