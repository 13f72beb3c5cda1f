package looselegs.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import looselegs.coaching.Practice;

/** A practice as session attributes: one readable object under one name. */
public final class PracticeAttributes {
    /** The name of the attribute. */
    public static final String NAME = "practice";

    private static final ObjectMapper JSON = new ObjectMapper();

    private PracticeAttributes() {}

    /** What the platform sends back with the next request of the session. */
    public static Map<String, Object> write(Practice practice) {
        ObjectNode json = PracticeWriter.write(practice);
        return Map.of(NAME, JSON.convertValue(json, Map.class));
    }

    /**
     * The practice that came back.
     *
     * @param knownMove whether a move is in the catalog; a practice with another is of no use
     * @throws DamagedPracticeException if there is something else than {@link #write} gave
     * @return empty if there is none
     */
    public static Optional<Practice> read(Map<String, Object> attributes, Predicate<String> knownMove) {
        Object found = attributes.get(NAME);
        if (found == null) {
            return Optional.empty();
        }
        try {
            JsonNode json = JSON.valueToTree(found);
            return Optional.of(PracticeReader.read(json, knownMove));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException damaged) {
            throw new DamagedPracticeException(damaged);
        }
    }
}
