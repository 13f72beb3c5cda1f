package looselegs.content;

import java.util.List;
import java.util.stream.Collectors;

/** The content cannot be used; its message lists every mistake on a line of its own. */
public final class ContentException extends RuntimeException {
    private final transient List<ValidationError> errors;

    public ContentException(List<ValidationError> errors) {
        super(errors.stream()
                .map(ValidationError::describe)
                .collect(Collectors.joining("\n", "the content has " + errors.size() + " mistake(s):\n", "")));
        this.errors = List.copyOf(errors);
    }

    public List<ValidationError> errors() {
        return errors;
    }
}
