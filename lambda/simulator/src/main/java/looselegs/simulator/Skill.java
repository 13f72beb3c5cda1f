package looselegs.simulator;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The skill, called as Lambda calls it: bytes in, bytes out. */
record Skill(RequestStreamHandler handler) {
    /** Thrown if the skill throws an exception; the message names it. */
    static final class FailureException extends Exception {
        FailureException(Exception cause) {
            super("the skill failed: " + cause, cause);
        }
    }

    byte[] invoke(byte[] request) throws FailureException {
        ByteArrayOutputStream response = new ByteArrayOutputStream();
        try {
            handler.handleRequest(new ByteArrayInputStream(request), response, new LocalLambdaContext("local"));
            return response.toByteArray();
        } catch (IOException | RuntimeException thrown) {
            throw new FailureException(thrown);
        }
    }
}
