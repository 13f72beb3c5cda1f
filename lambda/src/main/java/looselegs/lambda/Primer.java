package looselegs.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Sends sample requests to the skill while the function starts, so that the first real request finds its classes loaded.
 * Lambda gives a starting function a whole processor.
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
            "request":{"requestId":"priming","locale":"{locale}","timestamp":"{time}",{what}}}""";

    private static final String LAUNCH = "\"type\":\"LaunchRequest\"";
    private static final String INTENT =
            "\"type\":\"IntentRequest\",\"intent\":{\"name\":\"{intent}\",\"confirmationStatus\":\"NONE\"}";

    private static final String ATTRIBUTES = "\"sessionAttributes\":";
    private static final String AFTER_ATTRIBUTES = ",\"userAgent\":";

    private final RequestStreamHandler skill;
    private final String skillId;
    private final String locale;

    /**
     * Primes a skill that must not keep what it is asked: the requests name a listener.
     *
     * @param skillId the only skill whose requests get an answer; any text if all do
     */
    Primer(RequestStreamHandler skill, String skillId, String locale) {
        this.locale = locale;
        this.skill = skill;
        this.skillId = skillId;
    }

    /** Whether the skill runs as a function on Lambda. */
    static boolean isDue(Map<String, String> environment) {
        return environment.containsKey(FUNCTION);
    }

    /** Whether Lambda takes a snapshot of the started function and continues from it later. */
    static boolean isDueBeforeSnapshot(Map<String, String> environment) {
        return FROM_SNAPSHOT.equals(environment.get(START));
    }

    /** Sends a launch, the start of the full routine, and a question a minute later. */
    void run() {
        ask(LAUNCH, "", "1970-01-01T00:00:00Z");
        String started = ask(INTENT.replace("{intent}", "StartRoutineIntent"), "", "1970-01-01T00:00:00Z");
        ask(INTENT.replace("{intent}", "TimeLeftIntent"), attributes(started), "1970-01-01T00:01:00Z");
    }

    private String ask(String what, String attributes, String time) {
        String request = REQUEST.replace("{what}", what)
                .replace("{skill}", skillId)
                .replace("{time}", time)
                .replace("{locale}", locale)
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
