package looselegs.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/**
 * What matters of a request for the answer to it.
 *
 * @param type the request's type; empty where there is none
 * @param interfaces those that the listener's device supports
 */
public record Asked(String type, Set<String> interfaces) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public Asked {
        interfaces = Set.copyOf(interfaces);
    }

    /** Reads any bytes; what is no envelope has no type and no interfaces. */
    public static Asked of(byte[] envelope) {
        try {
            return of(JSON.readTree(envelope));
        } catch (IOException broken) {
            return new Asked("", Set.of());
        }
    }

    /** Reads an envelope, whatever is missing in it. */
    public static Asked of(JsonNode envelope) {
        Set<String> interfaces = new TreeSet<>();
        envelope.at("/context/System/device/supportedInterfaces").fieldNames().forEachRemaining(interfaces::add);
        return new Asked(envelope.at("/request/type").asText(""), interfaces);
    }

    boolean sessionEnded() {
        return type.equals("SessionEndedRequest");
    }
}
