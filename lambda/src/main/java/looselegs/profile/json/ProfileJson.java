package looselegs.profile.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.util.Map;
import looselegs.profile.Profile;
import org.jspecify.annotations.Nullable;

/** A profile as JSON, in one format for every place. */
public final class ProfileJson {
    private ProfileJson() {}

    /** Made when a text is first read or written: it takes long to start. */
    private static final class Text {
        static final ObjectMapper JSON = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** Maps, lists, texts, numbers and truths; the same profile gives the same. */
    public static Map<String, Object> write(Profile profile) {
        return ProfileWriter.write(profile);
    }

    /** What {@link #write} gives, as text in one line. */
    public static String render(Profile profile) {
        try {
            return Text.JSON.writeValueAsString(write(profile));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The profile that was written. Fields that nobody knows are passed over; preferences that are not there are the
     * standard ones.
     *
     * @throws DamagedProfileException if this is something else than this or an older version of the skill has written
     */
    public static Profile read(@Nullable Object json) {
        try {
            return ProfileReader.read(json);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException damaged) {
            throw new DamagedProfileException("a field is not as it was written", damaged);
        }
    }

    /**
     * Reads what {@link #render} gave.
     *
     * @throws DamagedProfileException if the text is no JSON, and as in {@link #read}
     */
    public static Profile parse(String text) {
        try {
            return read(Text.JSON.readValue(text, Object.class));
        } catch (JsonProcessingException noJson) {
            throw new DamagedProfileException("no JSON", noJson);
        }
    }
}
