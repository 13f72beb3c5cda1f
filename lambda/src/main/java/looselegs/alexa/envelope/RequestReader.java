package looselegs.alexa.envelope;

import com.amazon.ask.model.DialogState;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.SessionEndedError;
import com.amazon.ask.model.SessionEndedReason;
import com.amazon.ask.model.SessionEndedRequest;
import com.amazon.ask.model.events.skillevents.SkillDisabledRequest;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads requests of the kinds that this skill answers. The kind may be said behind the other fields. */
final class RequestReader {
    private String type = "";
    private @Nullable String requestId;
    private @Nullable String locale;
    private @Nullable OffsetDateTime timestamp;
    private @Nullable DialogState dialogState;
    private @Nullable Intent intent;
    private @Nullable SessionEndedReason reason;
    private @Nullable SessionEndedError error;
    private @Nullable OffsetDateTime created;
    private @Nullable OffsetDateTime published;

    private RequestReader() {}

    static Request read(JsonFields json) throws UnsureException {
        RequestReader reader = new RequestReader();
        json.enterObject();
        while (json.nextField()) {
            reader.readField(json);
        }
        return reader.build();
    }

    private void readField(JsonFields json) throws UnsureException {
        switch (json.name()) {
            case "type" -> type = json.text();
            case "requestId" -> requestId = json.text();
            case "locale" -> locale = json.text();
            case "timestamp" -> timestamp = json.time();
            case "dialogState" -> dialogState = DialogState.fromValue(json.text());
            case "intent" -> intent = IntentReader.read(json);
            case "reason" -> reason = SessionEndedReason.fromValue(json.text());
            case "error" -> error = error(json);
            case "eventCreationTime" -> created = json.time();
            case "eventPublishingTime" -> published = json.time();
            case "task" -> throw new UnsureException();
            default -> json.skip();
        }
    }

    private static SessionEndedError error(JsonFields json) throws UnsureException {
        SessionEndedError.Builder error = SessionEndedError.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "type" -> error.withType(json.text());
                case "message" -> error.withMessage(json.text());
                default -> json.skip();
            }
        }
        return error.build();
    }

    private Request build() throws UnsureException {
        return switch (type) {
            case "LaunchRequest" ->
                LaunchRequest.builder()
                        .withRequestId(requestId)
                        .withTimestamp(timestamp)
                        .withLocale(locale)
                        .build();
            case "IntentRequest" ->
                IntentRequest.builder()
                        .withRequestId(requestId)
                        .withTimestamp(timestamp)
                        .withLocale(locale)
                        .withDialogState(dialogState)
                        .withIntent(intent)
                        .build();
            case "SessionEndedRequest" ->
                SessionEndedRequest.builder()
                        .withRequestId(requestId)
                        .withTimestamp(timestamp)
                        .withLocale(locale)
                        .withReason(reason)
                        .withError(error)
                        .build();
            case "AlexaSkillEvent.SkillDisabled" ->
                SkillDisabledRequest.builder()
                        .withRequestId(requestId)
                        .withTimestamp(timestamp)
                        .withLocale(locale)
                        .withEventCreationTime(created)
                        .withEventPublishingTime(published)
                        .build();
            default -> throw new UnsureException();
        };
    }
}
