package looselegs.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Templates of any shape in which no word stands twice, so that the words of a sentence tell the branches that it takes. */
final class RandomTemplates {
    private static final int DEEPEST = 3;

    private final SplittableRandom random;
    private int words;
    private boolean mayNameRules;

    RandomTemplates(long seed) {
        random = new SplittableRandom(seed);
    }

    Rules rules() {
        mayNameRules = false;
        Template one = any(DEEPEST - 1);
        Template two = any(DEEPEST - 1);
        mayNameRules = true;
        return new Rules(Map.of("one", one, "two", two));
    }

    /** Begins with a word, so that no sentence is empty. */
    Template line() {
        return new Template.Sequence(List.of(word(), any(DEEPEST)));
    }

    private Template any(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(6)) {
            case 1 -> new Template.Alternatives(some(depth));
            case 2 -> new Template.Optional(any(depth - 1));
            case 3 -> new Template.Sequence(some(depth));
            case 4 -> mayNameRules ? new Template.RuleReference(random.nextBoolean() ? "one" : "two") : word();
            case 5 -> new Template.Joined(List.of(word(), new Template.Optional(word())));
            default -> word();
        };
    }

    private List<Template> some(int depth) {
        List<Template> templates = new ArrayList<>();
        for (int i = random.nextInt(2, 4); i > 0; i--) {
            templates.add(any(depth - 1));
        }
        return templates;
    }

    private Template word() {
        words++;
        return new Template.Text("w" + Integer.toString(words, Character.MAX_RADIX) + ".");
    }
}
