package looselegs.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.SessionEndedReason;
import com.amazon.ask.model.SessionEndedRequest;
import java.util.Optional;

/** Handles the end of a session. The platform accepts only an empty response. */
final class SessionEndedRequestHandler implements RequestHandler {
    private final Conversation conversation;

    SessionEndedRequestHandler(Conversation conversation) {
        this.conversation = conversation;
    }

    @Override
    public boolean canHandle(HandlerInput input) {
        return input.getRequestEnvelope().getRequest() instanceof SessionEndedRequest;
    }

    @Override
    public Optional<Response> handle(HandlerInput input) {
        SessionEndedRequest ended =
                (SessionEndedRequest) input.getRequestEnvelope().getRequest();
        conversation.ended(input, ended.getReason() == SessionEndedReason.EXCEEDED_MAX_REPROMPTS);
        return Optional.of(Response.builder().build());
    }
}
