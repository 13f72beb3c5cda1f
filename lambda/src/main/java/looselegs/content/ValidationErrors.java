package looselegs.content;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Collects the mistakes in content files, so that a writer sees all of them at once. A mistake that two language packs share
 * is listed once. Not safe for use by several threads.
 */
public final class ValidationErrors {
    private final Set<ValidationError> found = new LinkedHashSet<>();

    public void add(ValidationError error) {
        found.add(error);
    }

    public void addAll(Collection<ValidationError> errors) {
        found.addAll(errors);
    }

    /** Adds a mistake that concerns a whole file. */
    public void add(String file, String whatToWrite) {
        add(new ValidationError(file, 0, "", whatToWrite));
    }

    /**
     * Ends the reading if there were mistakes.
     *
     * @throws ContentException with all of them
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ContentException(found);
        }
    }
}
