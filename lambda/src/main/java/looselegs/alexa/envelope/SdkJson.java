package looselegs.alexa.envelope;

import com.amazon.ask.exception.AskSdkException;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.services.Serializer;
import com.amazon.ask.model.utils.SubTypesManifest;
import com.amazon.ask.util.JacksonSerializer;
import com.amazon.ask.util.JsonMarshaller;
import com.amazon.ask.util.JsonUnmarshaller;
import com.amazon.ask.util.impl.JacksonJsonMarshaller;
import com.amazon.ask.util.impl.JacksonJsonUnmarshaller;
import com.amazon.ask.util.impl.ObjectMapperFactory;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;

/** The SDK's own JSON readers and writers. Loading this class takes a third of a second in a cold function. */
final class SdkJson {
    static final JsonUnmarshaller<RequestEnvelope> UNMARSHALLER = JacksonJsonUnmarshaller.withTypeBinding(
            RequestEnvelope.class, List.of("request", "type"), SubTypesManifest.getSubType(Request.class));

    static final JsonMarshaller<ResponseEnvelope> MARSHALLER = JacksonJsonMarshaller.forType(ResponseEnvelope.class);

    static final Serializer SERIALIZER = new JacksonSerializer();

    private SdkJson() {}

    static JsonNode tree(byte[] json) {
        try {
            return ObjectMapperFactory.getMapper().readTree(json);
        } catch (IOException unreadable) {
            throw new AskSdkException("Deserialization error", unreadable);
        }
    }
}
