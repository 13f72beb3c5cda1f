package looselegs.alexa.envelope;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.request.UnmarshalledRequest;
import com.amazon.ask.util.JsonUnmarshaller;
import java.time.DateTimeException;
import java.util.Optional;

/** Reads a request envelope. Leaves invalid JSON and unsupported contents to the SDK, whose result or exception counts. */
final class LeanUnmarshaller implements JsonUnmarshaller<RequestEnvelope> {
    @Override
    public Optional<UnmarshalledRequest<RequestEnvelope>> unmarshall(byte[] json) {
        try {
            return Optional.of(new LeanRequest(EnvelopeReader.read(new JsonReader(json)), json));
        } catch (FallbackException | DateTimeException unsupported) {
            return SdkJson.UNMARSHALLER.unmarshall(json);
        }
    }
}
