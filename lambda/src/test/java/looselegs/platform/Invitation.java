package looselegs.platform;

import java.util.regex.Pattern;

/** Decides whether a text makes clear that it is the listener's turn to speak. */
final class Invitation {
    /** Matches the white space between two sentences. */
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?])\\s+");

    private static final Pattern CALL_TO_SPEAK =
            Pattern.compile("(?:^|[,:;] |\\bcan |\\bor |\\balso )(?:say\\b|name an?\\b)", Pattern.CASE_INSENSITIVE);

    private Invitation() {}

    /** Whether a text ends with a question, or with a sentence that asks the listener to say or name something. */
    static boolean ends(String said) {
        String[] sentences = BETWEEN_SENTENCES.split(said.strip(), -1);
        String last = sentences[sentences.length - 1];
        return last.endsWith("?") || CALL_TO_SPEAK.matcher(last).find();
    }
}
