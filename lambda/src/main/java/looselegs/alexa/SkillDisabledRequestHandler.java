package looselegs.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Context;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.User;
import com.amazon.ask.model.events.skillevents.SkillDisabledRequest;
import com.amazon.ask.model.interfaces.system.SystemState;
import java.util.Optional;

/** Deletes the profile of a listener who has disabled the skill. The event has no session. */
final class SkillDisabledRequestHandler implements RequestHandler {
    private final Conversation conversation;

    SkillDisabledRequestHandler(Conversation conversation) {
        this.conversation = conversation;
    }

    @Override
    public boolean canHandle(HandlerInput input) {
        return input.getRequestEnvelope().getRequest() instanceof SkillDisabledRequest;
    }

    @Override
    public Optional<Response> handle(HandlerInput input) {
        Optional.ofNullable(input.getRequestEnvelope().getContext())
                .map(Context::getSystem)
                .map(SystemState::getUser)
                .map(User::getUserId)
                .ifPresent(conversation::forget);
        return Optional.of(Response.builder().build());
    }
}
