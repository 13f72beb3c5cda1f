package looselegs.sentences;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A mistake in a sentence file.
 *
 * @param advice what to write instead
 */
public record TemplateError(Place place, String problem, String advice) {
    /** @throws IllegalArgumentException if there are any; the message has all of them */
    static void refuse(List<TemplateError> errors) {
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(
                    errors.stream().map(TemplateError::toString).collect(Collectors.joining("\n", "mistakes:\n", "")));
        }
    }

    /** The mistake without its place. */
    public String whatToWrite() {
        return problem + ": " + advice;
    }

    @Override
    public String toString() {
        return place + ": " + whatToWrite();
    }
}
