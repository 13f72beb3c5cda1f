package looselegs.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.interfaces.connections.ConnectionsResponse;
import java.util.Map;
import java.util.Optional;
import looselegs.practice.AccountRequest;
import looselegs.practice.AccountRequest.ConsentAnswer;
import looselegs.reminder.ReminderSchedule;

/** Handles the listener's answer to Alexa's request for permission to set reminders. */
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
        Optional<ReminderSchedule> schedule =
                Optional.ofNullable(answer.getToken()).flatMap(ReminderSchedule::parse);
        return conversation.answer(input, new AccountRequest.Consented(answer(answer), schedule));
    }

    private static ConsentAnswer answer(ConnectionsResponse answer) {
        Object status =
                Optional.ofNullable(answer.getPayload()).orElse(Map.of()).get("status");
        return switch (String.valueOf(status)) {
            case "ACCEPTED" -> ConsentAnswer.ACCEPTED;
            case "DENIED" -> ConsentAnswer.DENIED;
            default -> ConsentAnswer.NOT_ANSWERED;
        };
    }
}
