package looselegs.skillpackage;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Reads files of the skill package into Amazon's own model classes and rejects properties that those do not have. */
final class StrictReader {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addHandler(new Discriminators());

    private StrictReader() {}

    static <T> T read(Path file, Class<T> type) {
        try {
            return MAPPER.readValue(file.toFile(), type);
        } catch (IOException rejected) {
            throw new UncheckedIOException(rejected.getMessage(), rejected);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (IOException rejected) {
            throw new UncheckedIOException(rejected.getMessage(), rejected);
        }
    }

    /** Accepts the property that tells Amazon's interface classes apart, because the classes do not accept it themselves. */
    private static final class Discriminators extends DeserializationProblemHandler {
        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object bean,
                String property)
                throws IOException {
            boolean discriminator = property.equals("type") && isInterface(bean);
            if (discriminator) {
                parser.skipChildren();
            }
            return discriminator;
        }

        private static boolean isInterface(Object bean) {
            Class<?> type = bean instanceof Class<?> found ? found : bean.getClass();
            return type.getName().contains(".Manifest.") && type.getName().contains("Interface");
        }
    }
}
