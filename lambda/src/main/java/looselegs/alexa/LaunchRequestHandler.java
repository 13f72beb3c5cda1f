package looselegs.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Response;
import java.util.Optional;

/** Handles "Alexa, open Loose Legs." */
final class LaunchRequestHandler implements RequestHandler {
    private final Conversation conversation;

    LaunchRequestHandler(Conversation conversation) {
        this.conversation = conversation;
    }

    @Override
    public boolean canHandle(HandlerInput input) {
        return input.getRequestEnvelope().getRequest() instanceof LaunchRequest;
    }

    @Override
    public Optional<Response> handle(HandlerInput input) {
        return conversation.launch(input);
    }
}
