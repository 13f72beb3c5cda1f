package looselegs.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.Response;
import java.util.Optional;
import looselegs.practice.Input;

/** Handles every intent. {@link IntentRouter} tells them apart. */
final class IntentRequestHandler implements RequestHandler {
    private final Conversation conversation;

    IntentRequestHandler(Conversation conversation) {
        this.conversation = conversation;
    }

    @Override
    public boolean canHandle(HandlerInput input) {
        return input.getRequestEnvelope().getRequest() instanceof IntentRequest;
    }

    @Override
    public Optional<Response> handle(HandlerInput input) {
        IntentRequest request = (IntentRequest) input.getRequestEnvelope().getRequest();
        SlotReader slots = new SlotReader(request, conversation.coach(input).catalog());
        String intent =
                Optional.ofNullable(request.getIntent()).map(Intent::getName).orElse("");
        Input ask = IntentRouter.from(intent, slots);
        return conversation.answer(input, ask);
    }
}
