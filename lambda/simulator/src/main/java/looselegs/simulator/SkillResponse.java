package looselegs.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A skill's answer as the device takes it.
 *
 * @param attributes what the next request of the session carries back
 * @param notes what else it holds and a speaker without a screen does not show, in words
 * @param problems why Alexa would refuse it; empty if it would not
 */
record SkillResponse(
        PlayableSpeech speech,
        PlayableSpeech reprompt,
        Ending ending,
        ObjectNode attributes,
        List<String> notes,
        List<String> problems) {
    /** What becomes of the session after the speech. */
    enum Ending {
        /** shouldEndSession is false: the device listens. */
        LISTEN,
        /** shouldEndSession is true. */
        END,
        /** shouldEndSession is absent: the session stays, the microphone is closed. */
        KEEP
    }
}
