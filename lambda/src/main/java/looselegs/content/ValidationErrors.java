package looselegs.content;

import java.util.ArrayList;
import java.util.List;

/** Gathers mistakes while content is read, so that all of them are told at once. Not for use by several threads. */
public final class ValidationErrors {
    private final List<ValidationError> found = new ArrayList<>();

    public void add(ValidationError mistake) {
        found.add(mistake);
    }

    /** For what concerns a whole file. */
    public void add(String file, String whatToWrite) {
        add(new ValidationError(file, 0, "", whatToWrite));
    }

    /**
     * Ends the reading.
     *
     * @throws ContentException if there was any mistake
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ContentException(found);
        }
    }
}
