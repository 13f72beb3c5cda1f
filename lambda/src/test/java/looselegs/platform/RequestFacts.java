package looselegs.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/**
 * The facts of a request that decide which rules its response must keep.
 *
 * @param type the request's type; an empty string if it has none
 * @param interfaces the interfaces that the listener's device supports
 */
public record RequestFacts(String type, Set<String> interfaces) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public RequestFacts {
        interfaces = Set.copyOf(interfaces);
    }

    /** Reads any bytes. Gives an empty type and no interfaces if they are not an envelope. */
    public static RequestFacts of(byte[] envelope) {
        try {
            return of(JSON.readTree(envelope));
        } catch (IOException broken) {
            return new RequestFacts("", Set.of());
        }
    }

    /** Reads an envelope, in which any field may be missing. */
    public static RequestFacts of(JsonNode envelope) {
        Set<String> interfaces = new TreeSet<>();
        envelope.at("/context/System/device/supportedInterfaces").fieldNames().forEachRemaining(interfaces::add);
        return new RequestFacts(envelope.at("/request/type").asText(""), interfaces);
    }

    boolean sessionEnded() {
        return type.equals("SessionEndedRequest");
    }
}
