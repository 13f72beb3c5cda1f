package looselegs.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import looselegs.sentences.ParsedTemplate.Mention;

/** Parses one template. Stops at the first mistake of the line, for what follows is guesswork. */
final class TemplateParser {
    private static final int DEEPEST = 20;
    private static final Pattern SLOT_NAME = Pattern.compile("[a-z][A-Za-z]*");
    private static final Pattern RULE_NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

    private final String text;
    private final Place start;
    private final List<Mention> slots = new ArrayList<>();
    private final List<Mention> rules = new ArrayList<>();
    private int at;
    private int depth;

    private TemplateParser(String text, Place start) {
        this.text = text;
        this.start = start;
    }

    /**
     * Parses a template.
     *
     * @param start where its first character stands
     * @param errors takes the mistake if there is one
     * @return empty if there is a mistake
     */
    static Optional<ParsedTemplate> parse(String text, Place start, List<TemplateError> errors) {
        TemplateParser parser = new TemplateParser(text, start);
        try {
            Template template = parser.whole();
            return Optional.of(new ParsedTemplate(template, start, parser.slots, parser.rules));
        } catch (Refused refused) {
            errors.add(refused.error);
            return Optional.empty();
        }
    }

    static boolean isRuleName(String name) {
        return RULE_NAME.matcher(name).matches();
    }

    static boolean isSlotName(String name) {
        return SLOT_NAME.matcher(name).matches();
    }

    private Template whole() {
        Template template = sequence(false, "nothing stands here", "write a sentence");
        if (at < text.length()) {
            throw text.charAt(at) == '|'
                    ? refused(at, "a choice outside brackets", "put the choice in ( ), as in (a|b)")
                    : refused(
                            at,
                            "unbalanced " + text.charAt(at),
                            "delete it, or write the bracket that opens before it");
        }
        return template;
    }

    private Template sequence(boolean joinsOn, String ifEmpty, String advice) {
        List<Template> parts = new ArrayList<>();
        int first = at;
        while (at < text.length() && !isEndOfSequence(text.charAt(at))) {
            if (text.charAt(at) == ' ') {
                at++;
            } else {
                parts.add(joined(joinsOn && at == first));
            }
        }
        if (parts.isEmpty()) {
            throw refused(first, ifEmpty, advice);
        }
        return parts.size() == 1 ? parts.getFirst() : new Template.Sequence(parts);
    }

    private Template joined(boolean joinsOn) {
        List<Template> pieces = new ArrayList<>();
        while (at < text.length() && text.charAt(at) != ' ' && !isEndOfSequence(text.charAt(at))) {
            pieces.add(piece(joinsOn || !pieces.isEmpty()));
        }
        return pieces.size() == 1 ? pieces.getFirst() : new Template.Joined(pieces);
    }

    /** @param joinsOn whether no space stands before it */
    private Template piece(boolean joinsOn) {
        return switch (text.charAt(at)) {
            case '(' -> options(joinsOn, ')');
            case '[' -> new Template.Optional(options(joinsOn, ']'));
            case '<' -> {
                Mention rule = name('>', RULE_NAME, "a rule's name", "letters and digits only, as in <myLeg>");
                rules.add(rule);
                yield new Template.RuleReference(rule.name());
            }
            case '{' -> {
                Mention slot = name('}', SLOT_NAME, "a slot's name", "letters only, as in {move}");
                slots.add(slot);
                yield new Template.Slot(slot.name());
            }
            default -> word(joinsOn);
        };
    }

    private Template options(boolean joinsOn, char closing) {
        int opened = at;
        at++;
        depth++;
        if (depth > DEEPEST) {
            throw refused(opened, "brackets more than " + DEEPEST + " deep", "make the inner ones a rule");
        }
        List<Template> options = new ArrayList<>();
        options.add(option(joinsOn, opened, closing));
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            options.add(option(joinsOn, opened, closing));
        }
        if (at == text.length() || text.charAt(at) != closing) {
            throw refused(opened, "unbalanced " + text.charAt(opened), "write " + closing + " where it ends");
        }
        at++;
        depth--;
        return options.size() == 1 ? options.getFirst() : new Template.Alternatives(options);
    }

    private Template option(boolean joinsOn, int opened, char closing) {
        if (text.substring(at).isBlank()) {
            throw refused(opened, "unbalanced " + text.charAt(opened), "write " + closing + " where it ends");
        }
        return sequence(joinsOn, "empty alternative", "write a word here, or [a|b] for what may be left out");
    }

    private Mention name(char closing, Pattern form, String what, String advice) {
        char opening = text.charAt(at);
        int end = text.indexOf(closing, at);
        if (end < 0) {
            throw refused(at, "unbalanced " + opening, "write " + closing + " after the name");
        }
        String name = text.substring(at + 1, end);
        if (!form.matcher(name).matches()) {
            throw refused(at + 1, "not " + what + ": \"" + name + "\"", "write " + advice);
        }
        Mention mention = new Mention(name, placeOf(at));
        at = end + 1;
        return mention;
    }

    private Template word(boolean joinsOn) {
        int first = at;
        if (text.charAt(at) == '\'' && !joinsOn) {
            throw refused(at, "a word begins with an apostrophe", "join it to the word before, as in something's");
        }
        while (at < text.length() && !isSyntax(text.charAt(at))) {
            char letter = text.charAt(at);
            Characters.findAdvice(letter).ifPresent(advice -> {
                throw refused(at, "Alexa refuses \"" + letter + "\"", advice);
            });
            at++;
        }
        if (at == first) {
            throw refused(at, "unbalanced " + text.charAt(at), "delete it, or write the bracket that opens before it");
        }
        return new Template.Text(text.substring(first, at));
    }

    private static boolean isEndOfSequence(char letter) {
        return letter == '|' || letter == ')' || letter == ']';
    }

    private static boolean isSyntax(char letter) {
        return " |()[]<>{}".indexOf(letter) >= 0;
    }

    private Place placeOf(int index) {
        return start.atColumn(start.column() + index);
    }

    private Refused refused(int index, String problem, String advice) {
        return new Refused(new TemplateError(placeOf(index), problem, advice));
    }

    /** Leaves the descent; never leaves this class. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient TemplateError error;

        Refused(TemplateError error) {
            super(error.toString(), null, false, false);
            this.error = error;
        }
    }
}
