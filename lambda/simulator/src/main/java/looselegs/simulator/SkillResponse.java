package looselegs.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A skill's response, ready to play.
 *
 * @param attributes the session attributes, which the next request sends back
 * @param notes a line for each card and directive, which a device without a screen does not show
 * @param problems why Alexa would reject the response; empty if it would not
 */
record SkillResponse(
        PlayableSpeech speech,
        PlayableSpeech reprompt,
        Ending ending,
        ObjectNode attributes,
        List<String> notes,
        List<String> problems) {
    /** What happens to the session after the speech. */
    enum Ending {
        /** shouldEndSession is false: the device listens. */
        LISTEN,
        /** shouldEndSession is true. */
        END,
        /** shouldEndSession is absent: the session stays, the microphone is closed. */
        KEEP
    }
}
