package looselegs.platform;

import java.util.regex.Pattern;

/** Tells whether a listener knows that it is their turn to speak. */
final class Invitation {
    /** The beginning of the last sentence, and of every one before. */
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?])\\s+");

    private static final Pattern CALL_TO_SPEAK =
            Pattern.compile("(?:^|[,:;] |\\bcan |\\bor |\\balso )(?:say\\b|name an?\\b)", Pattern.CASE_INSENSITIVE);

    private Invitation() {}

    /** Whether a text ends in a question, or its last sentence calls upon the listener to say or name something. */
    static boolean ends(String said) {
        String[] sentences = BETWEEN_SENTENCES.split(said.strip(), -1);
        String last = sentences[sentences.length - 1];
        return last.endsWith("?") || CALL_TO_SPEAK.matcher(last).find();
    }
}
