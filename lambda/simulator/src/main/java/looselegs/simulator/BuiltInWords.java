package looselegs.simulator;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that Alexa itself knows in one language, for every skill. Read from {@code simulator/words/<code>.json}. */
record BuiltInWords(
        List<String> wakeWords,
        List<String> launchVerbs,
        List<String> askVerbs,
        List<String> connectingWords,
        List<String> usingWords,
        List<String> leavingWords,
        List<String> fillers,
        List<String> lightWords,
        String pluralEnding,
        List<String> minus,
        String and,
        String hundred,
        Map<String, Integer> numbers,
        Map<String, Integer> ordinals,
        List<String> numbersAsPronouns,
        Map<String, String> durationUnits,
        Map<String, BigDecimal> durationAmounts,
        Map<String, BigDecimal> durationEndings,
        Map<String, String> times,
        Map<String, Integer> minutesPast,
        List<String> onTheHour,
        Map<String, Integer> dayParts,
        Map<String, List<String>> builtInPhrases) {

    /**
     * Reads the words of a language.
     *
     * @param code ISO 639 code, as in {@code en}
     * @return empty if the simulator does not know the language
     */
    static Optional<BuiltInWords> find(String code) {
        try (InputStream json = BuiltInWords.class.getResourceAsStream("/simulator/words/" + code + ".json")) {
            return json == null
                    ? Optional.empty()
                    : Optional.of(new ObjectMapper().readValue(json, BuiltInWords.class));
        } catch (IOException broken) {
            throw new UncheckedIOException("simulator/words/" + code + ".json cannot be read", broken);
        }
    }

    static BuiltInWords get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("the simulator has no words for " + code));
    }
}
