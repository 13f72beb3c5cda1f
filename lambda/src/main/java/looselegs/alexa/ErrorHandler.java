package looselegs.alexa;

import com.amazon.ask.dispatcher.exception.ExceptionHandler;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.connections.ConnectionsResponse;
import java.util.Optional;

/** Handles exceptions: logs them, apologizes to the listener and continues the move from its place. */
final class ErrorHandler implements ExceptionHandler {
    private final Conversation conversation;
    private final ErrorLog errors;

    ErrorHandler(Conversation conversation, ErrorLog errors) {
        this.conversation = conversation;
        this.errors = errors;
    }

    @Override
    public boolean canHandle(HandlerInput input, Throwable error) {
        return true;
    }

    @Override
    public Optional<Response> handle(HandlerInput input, Throwable error) {
        Request request = input.getRequestEnvelope().getRequest();
        errors.note("no answer to " + request.getType(), error);
        boolean speaks = request instanceof IntentRequest
                || request instanceof LaunchRequest
                || request instanceof ConnectionsResponse;
        return speaks
                ? conversation.apologize(input)
                : Optional.of(Response.builder().build());
    }
}
