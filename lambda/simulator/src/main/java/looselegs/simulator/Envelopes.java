package looselegs.simulator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Writes request envelopes like Alexa's. */
record Envelopes(String locale, Ids ids) {
    static final String APPLICATION = "amzn1.ask.skill.10ca1000-0000-4000-8000-000000000000";
    private static final String USER = "amzn1.ask.account.LOCALLISTENER";
    private static final String DEVICE = "amzn1.ask.device.LOCALDEVICE";

    /** Nothing listens on this port, so no call to Amazon's services leaves this machine. */
    private static final String API = "http://127.0.0.1:9";

    ObjectNode launch(Session session, Instant at) {
        return envelope(session, request("LaunchRequest", at));
    }

    ObjectNode intent(Session session, Instant at, IntentMatch match) {
        ObjectNode request = request("IntentRequest", at);
        ObjectNode intent = request.putObject("intent");
        intent.put("name", match.intent()).put("confirmationStatus", "NONE");
        if (!match.slots().isEmpty()) {
            ObjectNode slots = intent.putObject("slots");
            match.slots().forEach(slot -> slots.set(slot.name(), slot(slot)));
        }
        return envelope(session, request);
    }

    /** @param error the error message; empty unless the reason is {@link EndReason#ERROR} */
    ObjectNode ended(Session session, Instant at, EndReason reason, Optional<String> error) {
        ObjectNode request = request("SessionEndedRequest", at);
        request.put("reason", reason.name());
        error.ifPresent(message ->
                request.putObject("error").put("type", "INVALID_RESPONSE").put("message", message));
        return envelope(session, request);
    }

    private ObjectNode request(String type, Instant at) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", type)
                .put("requestId", "amzn1.echo-api.request." + ids.next())
                .put("timestamp", at.truncatedTo(ChronoUnit.SECONDS).toString())
                .put("locale", locale);
    }

    private static ObjectNode slot(HeardSlot heard) {
        ObjectNode slot = JsonNodeFactory.instance.objectNode().put("name", heard.name());
        heard.value().ifPresent(value -> slot.put("value", value));
        heard.resolution()
                .ifPresent(resolution -> slot.putObject("resolutions")
                        .putArray("resolutionsPerAuthority")
                        .add(authority(resolution)));
        slot.put("confirmationStatus", "NONE");
        heard.value().ifPresent(value -> slot.put("source", "USER"));
        return slot;
    }

    private static ObjectNode authority(Resolution resolution) {
        boolean matched = !resolution.values().isEmpty();
        ObjectNode authority = JsonNodeFactory.instance.objectNode();
        authority.put("authority", "amzn1.er-authority.echo-sdk." + APPLICATION + "." + resolution.type());
        authority.putObject("status").put("code", matched ? "ER_SUCCESS_MATCH" : "ER_SUCCESS_NO_MATCH");
        if (matched) {
            ArrayNode values = authority.putArray("values");
            resolution
                    .values()
                    .forEach(value -> values.addObject()
                            .putObject("value")
                            .put("name", value.name())
                            .put("id", value.id()));
        }
        return authority;
    }

    private static ObjectNode envelope(Session session, ObjectNode request) {
        ObjectNode envelope = JsonNodeFactory.instance.objectNode().put("version", "1.0");
        ObjectNode open = envelope.putObject("session");
        open.put("new", session.isNew()).put("sessionId", session.id());
        open.putObject("application").put("applicationId", APPLICATION);
        open.set("attributes", session.attributes().deepCopy());
        open.putObject("user").put("userId", USER);
        ObjectNode system = envelope.putObject("context").putObject("System");
        system.putObject("application").put("applicationId", APPLICATION);
        system.putObject("user").put("userId", USER);
        system.putObject("device").put("deviceId", DEVICE).putObject("supportedInterfaces");
        system.put("apiEndpoint", API).put("apiAccessToken", "local");
        envelope.set("request", request);
        return envelope;
    }
}
