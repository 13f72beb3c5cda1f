package looselegs.content;

import java.util.List;
import java.util.stream.Collectors;

/** The content cannot be used; its message lists every mistake on a line of its own. */
public final class ContentException extends RuntimeException {
    private final transient List<Mistake> mistakes;

    public ContentException(List<Mistake> mistakes) {
        super(mistakes.stream()
                .map(Mistake::describe)
                .collect(Collectors.joining("\n", "the content has " + mistakes.size() + " mistake(s):\n", "")));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}
