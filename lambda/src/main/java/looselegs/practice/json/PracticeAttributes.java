package looselegs.practice.json;

import java.time.DateTimeException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import looselegs.practice.Practice;

/** A practice as session attributes: one readable object under one name. */
public final class PracticeAttributes {
    /** The name of the attribute. */
    public static final String NAME = "practice";

    private PracticeAttributes() {}

    /** What the platform sends back with the next request of the session. */
    public static Map<String, Object> write(Practice practice) {
        return Map.of(NAME, PracticeWriter.write(practice));
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
            return Optional.of(PracticeReader.read(found, knownMove));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException damaged) {
            throw new DamagedPracticeException(damaged);
        }
    }
}
