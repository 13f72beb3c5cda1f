package looselegs.sentences;

import java.util.List;

/** What a listener may say, with its choices: {@code [please] (stop|pause) <rule> {slot}}. */
public sealed interface Template {
    /** One word, or a piece of one inside {@link Joined}. */
    record Text(String word) implements Template {}

    /** A value that the listener fills in: {@code {name}}. */
    record Slot(String name) implements Template {}

    /** A template that stands elsewhere under a name: {@code <name>}. */
    record RuleReference(String name) implements Template {}

    /**
     * One of several: {@code (a|b)}.
     *
     * @param options two or more, in the order in which they are written
     */
    record Alternatives(List<Template> options) implements Template {
        public Alternatives {
            options = List.copyOf(options);
        }
    }

    /** What may be left out: {@code [content]}. */
    record Optional(Template content) implements Template {}

    /** Parts said one after another, with spaces between them. */
    record Sequence(List<Template> parts) implements Template {
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /** Pieces written without spaces between them, which make one word: {@code leg[s]}. */
    record Joined(List<Template> pieces) implements Template {
        public Joined {
            pieces = List.copyOf(pieces);
        }
    }
}
