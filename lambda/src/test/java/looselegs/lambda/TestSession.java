package looselegs.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import looselegs.profile.Profiles;

/** A session of a listener, request by request, with Amazon's services available. Not thread-safe. */
final class TestSession {
    private final RunningSkill skill;
    private final String services;
    private JsonNode attributes = JsonNodeFactory.instance.objectNode();
    private Instant now = Talk.BEGIN;

    /** @param services the address of Amazon's services */
    TestSession(Profiles profiles, String services) {
        this.skill = RunningSkill.startWith(profiles, new AmazonServices(InstantSource.fixed(Talk.BEGIN)));
        this.services = services;
    }

    TestSession after(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** Sends a recorded request with the current time. */
    Answer say(String name) {
        return send(name, RecordedRequests.read(name));
    }

    /** Sends a bare number, which the model matches to the intent for a move's number. */
    Answer sayNumber(int number) {
        ObjectNode envelope = RecordedRequests.read("intents/move-numbered");
        ((ObjectNode) envelope.at("/request/intent/slots/number")).put("value", Integer.toString(number));
        return send("number " + number, envelope);
    }

    /** Sends the listener's decision about Alexa's permission question, which opens a new session. */
    Answer decide(String decision, String token) {
        attributes = JsonNodeFactory.instance.objectNode();
        ObjectNode envelope = RecordedRequests.read("other-kinds/connections-response");
        ((ObjectNode) envelope.path("request")).put("token", token);
        ((ObjectNode) envelope.at("/request/payload")).put("status", decision);
        return send(decision, envelope);
    }

    private Answer send(String situation, ObjectNode envelope) {
        ObjectNode session = (ObjectNode) envelope.path("session");
        session.put("new", attributes.isEmpty()).set("attributes", attributes.deepCopy());
        ((ObjectNode) envelope.path("request")).put("timestamp", now.toString());
        ((ObjectNode) envelope.at("/context/System")).put("apiEndpoint", services);
        Answer answer = skill.ask(situation, envelope);
        attributes = answer.attributes();
        return answer;
    }
}
