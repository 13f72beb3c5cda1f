package looselegs.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import looselegs.profile.Profiles;

/** A listener who talks with the skill, request after request, while Amazon's services answer. For use by one thread. */
final class AtHome {
    private final RunningSkill skill;
    private final String services;
    private JsonNode attributes = JsonNodeFactory.instance.objectNode();
    private Instant now = Talk.BEGIN;

    /** @param services where Amazon's services are */
    AtHome(Profiles profiles, String services) {
        this.skill = RunningSkill.startWith(profiles, new AmazonServices(InstantSource.fixed(Talk.BEGIN), "en-US"));
        this.services = services;
    }

    AtHome after(Duration time) {
        now = now.plus(time);
        return this;
    }

    /** A recorded request, said now. */
    Answer say(String name) {
        return send(name, Recorded.read(name));
    }

    /** "Move seven", as a bare number is understood. */
    Answer sayNumber(int number) {
        ObjectNode envelope = Recorded.read("intents/move-numbered");
        ((ObjectNode) envelope.at("/request/intent/slots/number")).put("value", Integer.toString(number));
        return send("number " + number, envelope);
    }

    /** The answer to Alexa's own question; it begins a new session. */
    Answer decide(String decision, String token) {
        attributes = JsonNodeFactory.instance.objectNode();
        ObjectNode envelope = Recorded.read("other-kinds/connections-response");
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
