package looselegs.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules for the card and the directives of a response. */
final class ExtraRules {
    /** Title, content and URLs together. From Amazon's documentation, "Include a card". */
    static final int MAX_CARD_CHARACTERS = 8_000;

    private static final Set<String> CARDS = Set.of("Simple", "Standard", "LinkAccount", "AskForPermissionsConsent");

    /** Maps the beginning of a directive's type to the interface that the device must support. */
    private static final Map<String, String> INTERFACES = Map.of(
            "Alexa.Presentation.APL.", "Alexa.Presentation.APL",
            "Alexa.Presentation.APLT.", "Alexa.Presentation.APLT",
            "Alexa.Presentation.HTML.", "Alexa.Presentation.HTML",
            "AudioPlayer.", "AudioPlayer",
            "VideoApp.", "VideoApp",
            "Display.", "Display");

    private static final List<String> FOR_EVERY_DEVICE = List.of("Alexa.Presentation.APLA.", "Dialog.", "Connections.");

    private final List<Violation> breaches;

    ExtraRules(List<Violation> breaches) {
        this.breaches = breaches;
    }

    void check(JsonNode response, RequestFacts asked) {
        card(response.path("card"));
        int place = 0;
        for (JsonNode directive : response.path("directives")) {
            directive(directive.path("type").asText(), "/response/directives/" + place++, asked);
        }
    }

    private void card(JsonNode card) {
        if (card.isMissingNode()) {
            return;
        }
        if (!CARDS.contains(card.path("type").asText())) {
            breaches.add(new Violation(
                    "a known kind of card",
                    "/response/card/type",
                    card.path("type").toString()));
        }
        int characters = card.path("title").asText().length()
                + card.path("content").asText().length()
                + card.path("text").asText().length();
        if (characters > MAX_CARD_CHARACTERS) {
            breaches.add(new Violation(
                    "at most " + MAX_CARD_CHARACTERS + " characters", "/response/card", characters + " characters"));
        }
    }

    private void directive(String type, String place, RequestFacts asked) {
        if (FOR_EVERY_DEVICE.stream().anyMatch(type::startsWith)) {
            return;
        }
        Optional<String> needed = INTERFACES.entrySet().stream()
                .filter(entry -> type.startsWith(entry.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
        if (needed.isEmpty()) {
            breaches.add(new Violation("a known directive", place, type));
        } else if (!asked.interfaces().contains(needed.get())) {
            breaches.add(new Violation("a directive only to a device with its interface", place, type));
        }
    }
}
