package looselegs.alexa.envelope;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.request.UnmarshalledRequest;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** A request that was read without building a JSON tree. Not safe for use by several threads. */
final class LeanRequest implements UnmarshalledRequest<RequestEnvelope> {
    private final RequestEnvelope envelope;
    private final byte[] json;
    private @Nullable JsonNode tree;

    LeanRequest(RequestEnvelope envelope, byte[] json) {
        this.envelope = envelope;
        this.json = json;
    }

    @Override
    public RequestEnvelope getUnmarshalledRequest() {
        return envelope;
    }

    @Override
    public JsonNode getRequestJson() {
        JsonNode found = tree;
        if (found == null) {
            found = SdkJson.tree(json);
            tree = found;
        }
        return found;
    }
}
