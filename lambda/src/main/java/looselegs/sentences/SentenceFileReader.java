package looselegs.sentences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import looselegs.sentences.ParsedTemplate.Mention;

/** Reads the lines of one file: slot declarations, rules, templates, comments. */
final class SentenceFileReader {
    private static final Pattern DECLARATION = Pattern.compile("slot +(\\S+?) *: *(\\S+) *");
    private static final Pattern LOOKS_LIKE_DECLARATION = Pattern.compile("slot\\b[^:]*:.*");
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z]*|AMAZON\\.[A-Za-z_]+");
    private static final Pattern RULE = Pattern.compile("([^=]*?)( *= *)(.*)");

    private final String file;
    private final List<TemplateError> errors;
    private final Map<String, String> slots = new LinkedHashMap<>();
    private final List<Mention> declarations = new ArrayList<>();
    private final Map<String, ParsedTemplate> rules = new LinkedHashMap<>();
    private final List<ParsedTemplate> templates = new ArrayList<>();

    private SentenceFileReader(String name, List<TemplateError> errors) {
        this.file = name + ".txt";
        this.errors = errors;
    }

    static SentenceFile read(String name, List<String> lines, List<TemplateError> errors) {
        SentenceFileReader reader = new SentenceFileReader(name, errors);
        for (int i = 0; i < lines.size(); i++) {
            reader.line(lines.get(i), i + 1);
        }
        return new SentenceFile(name, reader.slots, reader.declarations, reader.rules, reader.templates);
    }

    private void line(String written, int number) {
        String text = written.strip();
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        Place place = new Place(file, number, written.indexOf(text) + 1);
        Matcher rule = RULE.matcher(text);
        if (LOOKS_LIKE_DECLARATION.matcher(text).matches()) {
            declaration(text, place);
        } else if (rule.matches()) {
            rule(rule, place);
        } else {
            TemplateParser.parse(text, place, errors).ifPresent(templates::add);
        }
    }

    private void declaration(String text, Place place) {
        Matcher declaration = DECLARATION.matcher(text);
        if (!declaration.matches()
                || !TemplateParser.isSlotName(declaration.group(1))
                || !TYPE.matcher(declaration.group(2)).matches()) {
            errors.add(new TemplateError(
                    place, "not a slot's declaration", "write \"slot name: Type\", as in \"slot move: Move\""));
        } else if (slots.putIfAbsent(declaration.group(1), declaration.group(2)) != null) {
            errors.add(new TemplateError(
                    place, "slot " + declaration.group(1) + " is declared twice", "delete one of the two lines"));
        } else {
            declarations.add(new Mention(declaration.group(1), place));
        }
    }

    private void rule(Matcher rule, Place place) {
        String ruleName = rule.group(1);
        if (!TemplateParser.isRuleName(ruleName)) {
            errors.add(new TemplateError(
                    place,
                    "not a rule's name: \"" + ruleName + "\"",
                    "write a small letter, then letters and digits, as in \"myLeg = my leg[s]\""));
            return;
        }
        TemplateParser.parse(rule.group(3), place.atColumn(place.column() + rule.start(3)), errors)
                .ifPresent(parsed -> {
                    if (rules.putIfAbsent(ruleName, parsed) != null) {
                        errors.add(new TemplateError(
                                place, "rule <" + ruleName + "> stands twice", "give one of the two another name"));
                    }
                });
    }
}
