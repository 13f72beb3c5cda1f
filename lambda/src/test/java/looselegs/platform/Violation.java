package looselegs.platform;

/**
 * A violation of a rule by a response.
 *
 * @param rule the rule in a few words
 * @param place where in the response, as a JSON pointer
 * @param found what the response has there
 */
public record Violation(String rule, String place, String found) {
    private static final int LONGEST = 200;

    @Override
    public String toString() {
        String shown = found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found;
        return rule + " at " + place + ": " + shown;
    }
}
