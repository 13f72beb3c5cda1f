package looselegs.sentences;

/** Names the places in the templates of one intent where a sentence goes one way or another. */
final class Branches {
    private Branches() {}

    static String ofLine(int line) {
        return "line " + line;
    }

    /** A rule's branches are the same wherever it is named. */
    static String ofRule(Template.RuleReference reference) {
        return "<" + reference.name() + ">";
    }

    static String ofOption(String path, int option) {
        return path + "|" + option;
    }

    static String ofAddition(String path) {
        return path + "?";
    }

    static String ofPart(String path, int part) {
        return path + "." + part;
    }
}
