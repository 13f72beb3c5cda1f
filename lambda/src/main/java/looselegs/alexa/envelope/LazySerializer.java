package looselegs.alexa.envelope;

import com.amazon.ask.model.services.Serializer;
import java.io.InputStream;
import java.io.OutputStream;

/** The SDK's serializer for its service clients, made when a client first needs it. */
final class LazySerializer implements Serializer {
    @Override
    public <T> String serialize(T object) {
        return SdkJson.SERIALIZER.serialize(object);
    }

    @Override
    public <T> void serialize(T object, OutputStream output) {
        SdkJson.SERIALIZER.serialize(object, output);
    }

    @Override
    public <T> T deserialize(String json, Class<T> type) {
        return SdkJson.SERIALIZER.deserialize(json, type);
    }

    @Override
    public <T> T deserialize(InputStream json, Class<T> type) {
        return SdkJson.SERIALIZER.deserialize(json, type);
    }
}
