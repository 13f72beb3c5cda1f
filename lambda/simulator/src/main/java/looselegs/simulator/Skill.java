package looselegs.simulator;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The skill, reached as Lambda reaches it: bytes in, bytes out. */
record Skill(RequestStreamHandler handler) {
    /** The skill has thrown something; the message says what. */
    static final class FailureException extends Exception {
        FailureException(Exception cause) {
            super("the skill failed: " + cause, cause);
        }
    }

    byte[] answer(byte[] request) throws FailureException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            handler.handleRequest(new ByteArrayInputStream(request), answer, new LocalLambdaContext("local"));
            return answer.toByteArray();
        } catch (IOException | RuntimeException thrown) {
            throw new FailureException(thrown);
        }
    }
}
