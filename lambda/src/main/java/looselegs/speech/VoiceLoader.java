package looselegs.speech;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** Reads the {@code voice.json} of a locale. */
public final class VoiceLoader {
    private static final ObjectReader READER = JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addMixIn(Voice.class, SchemaNamed.class)
            .build()
            .readerFor(Voice.class);

    private VoiceLoader() {}

    /** The file names its schema for editors; the record does not know it. */
    @JsonIgnoreProperties("$schema")
    private interface SchemaNamed {}

    /**
     * Reads {@code /phrases/<locale>/voice.json} from the class path.
     *
     * @param locale a language tag, such as en-US
     * @throws IllegalArgumentException if there is no such file, or as {@link #read} does
     */
    public static Voice load(String locale) {
        String file = "phrases/" + locale + "/voice.json";
        try (InputStream json = VoiceLoader.class.getResourceAsStream("/" + file)) {
            if (json == null) {
                throw new IllegalArgumentException(file + ": no such file in the class path");
            }
            return read(file, json);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * Reads a voice; a field that is unknown, missing, null or of another type is an error.
     *
     * @param file its name, for the messages
     * @throws IllegalArgumentException if the content is no voice; the message has file, field and reason, and
     *     line and column where they are known
     */
    static Voice read(String file, InputStream json) throws IOException {
        try {
            return READER.readValue(json);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(file + place(e) + field(e) + e.getOriginalMessage(), e);
        }
    }

    /** Unknown fields are found out at the end of their object only: the place would mislead, the field's name is enough. */
    private static String place(JacksonException e) {
        if (e instanceof UnrecognizedPropertyException) {
            return ": ";
        }
        JsonLocation location = e.getLocation();
        return ":" + location.getLineNr() + ":" + location.getColumnNr() + ": ";
    }

    private static String field(JacksonException e) {
        if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            return "";
        }
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining(".", "", ": "));
    }
}
