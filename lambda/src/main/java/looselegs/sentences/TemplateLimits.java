package looselegs.sentences;

import java.util.List;

/** What a template whose names are all known must keep to. */
final class TemplateLimits {
    static final long MOST_SENTENCES = 100_000;

    private TemplateLimits() {}

    /** Whether it does; if not, a mistake is added. */
    static boolean check(Template template, Place place, Rules rules, List<TemplateError> errors) {
        Expansion expansion = new Expansion(rules);
        long size = expansion.size(template);
        if (expansion.sentence(template, 0).isEmpty()) {
            errors.add(new TemplateError(place, "everything can be left out", "take the [ ] off one of the parts"));
            return false;
        }
        if (size > MOST_SENTENCES) {
            errors.add(new TemplateError(
                    place,
                    "the line stands for %,d sentences, more than %,d".formatted(size, MOST_SENTENCES),
                    "split it into lines with fewer choices each"));
            return false;
        }
        return true;
    }
}
