package looselegs.content;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Says that content has mistakes and cannot be used. The message lists each mistake on a line of its own. */
public final class ContentException extends RuntimeException {
    private final transient List<ValidationError> errors;

    public ContentException(Collection<ValidationError> errors) {
        super(errors.stream()
                .map(ValidationError::describe)
                .collect(Collectors.joining("\n", "the content has " + errors.size() + " mistake(s):\n", "")));
        this.errors = List.copyOf(errors);
    }

    public List<ValidationError> errors() {
        return errors;
    }
}
