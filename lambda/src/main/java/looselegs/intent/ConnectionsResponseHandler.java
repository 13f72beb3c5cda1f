package looselegs.intent;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.connections.ConnectionsResponse;
import java.util.Map;
import java.util.Optional;
import looselegs.coaching.Ask;
import looselegs.coaching.Ask.Decision;
import looselegs.reminder.ReminderWish;

/** What the listener said when Alexa asked for the permission to set reminders. */
final class ConnectionsResponseHandler implements RequestHandler {
    private final Conversation conversation;

    ConnectionsResponseHandler(Conversation conversation) {
        this.conversation = conversation;
    }

    @Override
    public boolean canHandle(HandlerInput input) {
        return input.getRequestEnvelope().getRequest() instanceof ConnectionsResponse answer
                && PermissionRequest.NAME.equals(answer.getName());
    }

    @Override
    public Optional<Response> handle(HandlerInput input) {
        ConnectionsResponse answer =
                (ConnectionsResponse) input.getRequestEnvelope().getRequest();
        Optional<ReminderWish> wish = Optional.ofNullable(answer.getToken()).flatMap(ReminderWish::parse);
        return conversation.answer(input, new Ask.Consented(decision(answer), wish));
    }

    private static Decision decision(ConnectionsResponse answer) {
        Object status =
                Optional.ofNullable(answer.getPayload()).orElse(Map.of()).get("status");
        return switch (String.valueOf(status)) {
            case "ACCEPTED" -> Decision.ACCEPTED;
            case "DENIED" -> Decision.DENIED;
            default -> Decision.NOT_ANSWERED;
        };
    }
}
