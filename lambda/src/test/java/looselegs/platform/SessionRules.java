package looselegs.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The rules that connect the speech with whether the session stays open. */
final class SessionRules {
    private static final String SPEECH = "/response/outputSpeech";
    private static final String REPROMPT = "/response/reprompt/outputSpeech";
    private static final String END = "/response/shouldEndSession";

    private final SpeechRules speechRules;
    private final List<Violation> breaches;

    SessionRules(SpeechRules speechRules, List<Violation> breaches) {
        this.speechRules = speechRules;
        this.breaches = breaches;
    }

    void check(JsonNode response, RequestFacts asked) {
        if (asked.sessionEnded()) {
            demand(response.isEmpty(), "an empty response to the end of a session", "/response", response);
            return;
        }
        JsonNode end = response.path("shouldEndSession");
        demand(end.isMissingNode() || end.isBoolean(), "true or false", END, end);
        String said = speechRules.check(response.path("outputSpeech"), SPEECH, breaches);
        String again = speechRules.check(response.path("reprompt").path("outputSpeech"), REPROMPT, breaches);
        boolean reprompts = response.has("reprompt");
        demand(!reprompts || !again.isEmpty(), "a reprompt with words", REPROMPT, response.path("reprompt"));
        if (said.isEmpty()) {
            demand(response.isEmpty(), "words, or an empty response", SPEECH, response);
        } else if (end.isBoolean() && !end.booleanValue()) {
            open(said, again, reprompts);
        } else {
            demand(end.isBoolean(), "a spoken answer that says whether the session ends", END, end);
            demand(!reprompts, "no reprompt in a closing answer", REPROMPT, response.path("reprompt"));
            demand(!said.contains("?"), "no question in a closing answer", SPEECH, said);
        }
    }

    private void open(String said, String again, boolean reprompts) {
        demand(reprompts, "a reprompt where the session stays open", REPROMPT, "none");
        demand(Invitation.ends(said), "a question or an invitation at the end", SPEECH, tail(said));
        demand(!reprompts || Invitation.ends(again), "a question or an invitation at the end", REPROMPT, tail(again));
    }

    private static String tail(String said) {
        return "…" + said.substring(Math.max(0, said.length() - 100));
    }

    private void demand(boolean holds, String rule, String place, Object found) {
        if (!holds) {
            breaches.add(new Violation(rule, place, found.toString()));
        }
    }
}
