package looselegs.simulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A session of the device with the skill.
 *
 * @param isNew true until its first request has been sent
 */
record Session(String id, boolean isNew, ObjectNode attributes) {
    static Session begin(Ids ids) {
        return new Session("amzn1.echo-api.session." + ids.next(), true, JsonNodeFactory.instance.objectNode());
    }

    Session after(ObjectNode returned) {
        return new Session(id, false, returned);
    }
}
