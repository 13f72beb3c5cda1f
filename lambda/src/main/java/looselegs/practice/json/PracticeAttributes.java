package looselegs.practice.json;

import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import looselegs.practice.Practice;

/** Converts a practice to and from session attributes: one readable object under one name. */
public final class PracticeAttributes {
    /** The name of the attribute. */
    public static final String NAME = "practice";

    private PracticeAttributes() {}

    /** The session attributes, which the platform sends back with the session's next request. */
    public static Map<String, Object> write(Practice practice) {
        return Map.of(NAME, PracticeWriter.write(practice));
    }

    /**
     * Reads the practice that {@link #write} wrote.
     *
     * @param knownMove whether a move is in the catalog; a practice with an unknown move is treated as damaged
     * @return empty if the attributes have no practice
     * @throws DamagedPracticeException if the practice is not one that {@link #write} wrote
     */
    public static Optional<Practice> read(Map<String, Object> attributes, Predicate<String> knownMove) {
        Object found = attributes.get(NAME);
        if (found == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(PracticeReader.read(found, knownMove));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException damaged) {
            throw new DamagedPracticeException(damaged);
        }
    }
}
