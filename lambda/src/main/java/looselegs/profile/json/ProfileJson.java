package looselegs.profile.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.util.Map;
import looselegs.profile.Profile;
import org.jspecify.annotations.Nullable;

/** Converts a profile to and from JSON. The format is the same in stores, session attributes and files. */
public final class ProfileJson {
    private ProfileJson() {}

    /** Loaded with the first text that is parsed or rendered: Jackson takes long to start. */
    private static final class Text {
        static final ObjectMapper JSON = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** Writes a profile as maps, lists, strings, numbers and Booleans. Equal profiles give equal results. */
    public static Map<String, Object> write(Profile profile) {
        return ProfileWriter.write(profile);
    }

    /** Writes a profile as one line of JSON. */
    public static String render(Profile profile) {
        try {
            return Text.JSON.writeValueAsString(write(profile));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Reads a profile. Ignores unknown fields and uses defaults for missing preferences.
     *
     * @throws DamagedProfileException if neither this nor an older version of the skill could have written it
     */
    public static Profile read(@Nullable Object json) {
        try {
            return ProfileReader.read(json);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException damaged) {
            throw new DamagedProfileException("a field is not as it was written", damaged);
        }
    }

    /**
     * Reads a profile from the text that {@link #render} wrote.
     *
     * @throws DamagedProfileException if the text is not JSON, and as in {@link #read}
     */
    public static Profile parse(String text) {
        try {
            return read(Text.JSON.readValue(text, Object.class));
        } catch (JsonProcessingException noJson) {
            throw new DamagedProfileException("no JSON", noJson);
        }
    }
}
