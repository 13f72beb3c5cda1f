package looselegs.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import looselegs.speech.VoiceModel;

/** The rules for one speech: that of the response or that of the reprompt. */
final class SpeechRules {
    /** 100 less than the limit in Amazon's documentation, "Response format": under 8,000 characters, markup included. */
    static final int MAX_CHARACTERS = 7_900;

    /** Amazon documents no limit for speech and breaks together. No longer response is known to work. */
    static final Duration LONGEST = Duration.ofSeconds(230);

    private final VoiceModel voice;

    SpeechRules(VoiceModel voice) {
        this.voice = voice;
    }

    /**
     * Checks one speech.
     *
     * @param place where in the response the speech is, for the messages
     * @return the spoken words; an empty string if there is no speech
     */
    String check(JsonNode speech, String place, List<Violation> breaches) {
        if (speech.isMissingNode()) {
            return "";
        }
        if (!speech.path("type").asText().equals("SSML") || !speech.path("ssml").isTextual()) {
            breaches.add(new Violation("speech as SSML", place, speech.toString()));
            return "";
        }
        String ssml = speech.path("ssml").textValue();
        if (ssml.length() > MAX_CHARACTERS) {
            breaches.add(
                    new Violation("at most " + MAX_CHARACTERS + " characters", place, ssml.length() + " characters"));
        }
        SsmlCheck heard = SsmlCheck.of(ssml, voice);
        heard.problems().forEach(problem -> breaches.add(new Violation("SSML that Alexa takes", place, problem)));
        if (heard.length().compareTo(LONGEST) > 0) {
            breaches.add(new Violation(
                    "at most " + LONGEST.toSeconds() + " s",
                    place,
                    heard.length().toMillis() + " ms"));
        }
        return heard.words();
    }
}
