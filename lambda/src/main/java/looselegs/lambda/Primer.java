package looselegs.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Answers requests that nobody made while a function starts, when Lambda gives it a whole processor: the first request that
 * somebody makes then finds its classes loaded.
 */
final class Primer {
    private static final String FUNCTION = "AWS_LAMBDA_FUNCTION_NAME";
    private static final String START = "AWS_LAMBDA_INITIALIZATION_TYPE";
    private static final String FROM_SNAPSHOT = "snap-start";

    private static final String REQUEST = """
            {"version":"1.0","session":{"new":{new},"sessionId":"priming","attributes":{attributes},\
            "application":{"applicationId":"{skill}"},"user":{"userId":"nobody"}},\
            "context":{"System":{"application":{"applicationId":"{skill}"},"user":{"userId":"nobody"},\
            "device":{"deviceId":"none","supportedInterfaces":{"AudioPlayer":{}}},\
            "apiEndpoint":"","apiAccessToken":""}},\
            "request":{"requestId":"priming","locale":"en-US","timestamp":"{time}",{what}}}""";

    private static final String LAUNCH = "\"type\":\"LaunchRequest\"";
    private static final String INTENT =
            "\"type\":\"IntentRequest\",\"intent\":{\"name\":\"{intent}\",\"confirmationStatus\":\"NONE\"}";

    private static final String ATTRIBUTES = "\"sessionAttributes\":";
    private static final String AFTER_ATTRIBUTES = ",\"userAgent\":";

    private final RequestStreamHandler skill;
    private final String skillId;

    /**
     * Takes a skill which forgets what it is asked, for the requests tell of a listener.
     *
     * @param skillId the only one that the skill answers, or any
     */
    Primer(RequestStreamHandler skill, String skillId) {
        this.skill = skill;
        this.skillId = skillId;
    }

    /** Whether this is a function on Lambda. */
    static boolean isDue(Map<String, String> environment) {
        return environment.containsKey(FUNCTION);
    }

    /** Whether Lambda takes a snapshot of the function, from which it will go on later. */
    static boolean isDueBeforeSnapshot(Map<String, String> environment) {
        return FROM_SNAPSHOT.equals(environment.get(START));
    }

    /** A launch, the start of the full routine, and a question a minute later. */
    void run() {
        ask(LAUNCH, "", "1970-01-01T00:00:00Z");
        String started = ask(INTENT.replace("{intent}", "StartRoutineIntent"), "", "1970-01-01T00:00:00Z");
        ask(INTENT.replace("{intent}", "TimeLeftIntent"), attributes(started), "1970-01-01T00:01:00Z");
    }

    private String ask(String what, String attributes, String time) {
        String request = REQUEST.replace("{what}", what)
                .replace("{skill}", skillId)
                .replace("{time}", time)
                .replace("{new}", Boolean.toString(attributes.isEmpty()))
                .replace("{attributes}", attributes.isEmpty() ? "{}" : attributes);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            skill.handleRequest(new ByteArrayInputStream(request.getBytes(StandardCharsets.UTF_8)), answer, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    private static String attributes(String answer) {
        int from = answer.indexOf(ATTRIBUTES);
        int to = answer.indexOf(AFTER_ATTRIBUTES);
        return from < 0 || to < from ? "" : answer.substring(from + ATTRIBUTES.length(), to);
    }
}
