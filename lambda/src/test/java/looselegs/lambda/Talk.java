package looselegs.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;

/**
 * A conversation at one moment: the attributes of the last response, and the time. Immutable, so that a test can continue from
 * the same moment in many ways.
 */
record Talk(RunningSkill skill, JsonNode attributes, Instant now) {
    static final Instant BEGIN = Instant.parse("2026-11-23T18:00:00Z");

    static Talk with(RunningSkill skill) {
        return new Talk(skill, RecordedRequests.read("launch/again").at("/session/attributes"), BEGIN);
    }

    /** The same conversation some time later, without anything said in between. */
    Talk after(Duration time) {
        return new Talk(skill, attributes, now.plus(time));
    }

    /** Sends a recorded request at this moment. */
    Answer ask(String situation, String name) {
        return skill.ask(situation + ", " + name, envelope(name));
    }

    /** The moment after the response to a recorded request. */
    Talk then(String name) {
        Answer answer = ask("on the way", name);
        return new Talk(skill, answer.attributes(), now);
    }

    private ObjectNode envelope(String name) {
        ObjectNode envelope = RecordedRequests.read(name);
        ((ObjectNode) envelope.path("session")).put("new", false).set("attributes", attributes.deepCopy());
        ((ObjectNode) envelope.path("request")).put("timestamp", now.toString());
        return envelope;
    }
}
