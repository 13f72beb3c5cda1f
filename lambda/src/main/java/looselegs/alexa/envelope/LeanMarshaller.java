package looselegs.alexa.envelope;

import com.amazon.ask.exception.AskSdkException;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.util.JsonMarshaller;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a response envelope. Leaves the ones with unsupported contents to the SDK. */
final class LeanMarshaller implements JsonMarshaller<ResponseEnvelope> {
    @Override
    public byte[] marshall(ResponseEnvelope envelope) {
        try {
            return EnvelopeWriter.write(envelope);
        } catch (FallbackException unsupported) {
            return SdkJson.MARSHALLER.marshall(envelope);
        }
    }

    @Override
    public void marshall(ResponseEnvelope envelope, OutputStream stream) {
        try {
            stream.write(marshall(envelope));
        } catch (IOException broken) {
            throw new AskSdkException("Serialization error", broken);
        }
    }
}
