package looselegs.alexa;

import com.amazon.ask.dispatcher.exception.ExceptionHandler;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.connections.ConnectionsResponse;
import java.util.Optional;

/** A fault of ours: the operator gets a line, the listener an apology and the move goes on from its place. */
final class FaultHandler implements ExceptionHandler {
    private final Conversation conversation;
    private final ErrorLog faults;

    FaultHandler(Conversation conversation, ErrorLog faults) {
        this.conversation = conversation;
        this.faults = faults;
    }

    @Override
    public boolean canHandle(HandlerInput input, Throwable fault) {
        return true;
    }

    @Override
    public Optional<Response> handle(HandlerInput input, Throwable fault) {
        Request request = input.getRequestEnvelope().getRequest();
        faults.note("no answer to " + request.getType(), fault);
        boolean speaks = request instanceof IntentRequest
                || request instanceof LaunchRequest
                || request instanceof ConnectionsResponse;
        return speaks
                ? conversation.apologize(input)
                : Optional.of(Response.builder().build());
    }
}
