package looselegs.alexa.envelope;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.request.UnmarshalledRequest;
import com.amazon.ask.util.JsonUnmarshaller;
import java.time.DateTimeException;
import java.util.Objects;
import java.util.Optional;

/** What came of reading a request: an object, nothing, or a failure. */
sealed interface Outcome {
    record Read(RequestEnvelope envelope) implements Outcome {}

    record Nothing() implements Outcome {}

    record Failed(String kind, String cause) implements Outcome {}

    /** By a reader as a skill has it. */
    static Outcome of(JsonUnmarshaller<RequestEnvelope> reader, byte[] json) {
        try {
            Optional<UnmarshalledRequest<RequestEnvelope>> request = reader.unmarshall(json);
            return request.<Outcome>map(found -> new Read(found.getUnmarshalledRequest()))
                    .orElseGet(Nothing::new);
        } catch (RuntimeException failure) {
            return new Failed(failure.toString(), Objects.toString(failure.getCause()));
        }
    }

    /** By our reader alone, without the SDK behind it; empty if it is not sure. */
    static Optional<RequestEnvelope> lean(byte[] json) {
        try {
            return Optional.of(EnvelopeReader.read(new JsonReader(json)));
        } catch (FallbackException | DateTimeException unsupported) {
            return Optional.empty();
        }
    }
}
