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

/** Reads requests of the types that this skill answers. The type may stand behind the other fields. */
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

    static Request read(JsonReader json) throws FallbackException {
        RequestReader reader = new RequestReader();
        json.enterObject();
        while (json.nextField()) {
            reader.readField(json);
        }
        return reader.build();
    }

    private void readField(JsonReader json) throws FallbackException {
        switch (json.name()) {
            case "type" -> type = json.string();
            case "requestId" -> requestId = json.string();
            case "locale" -> locale = json.string();
            case "timestamp" -> timestamp = json.time();
            case "dialogState" -> dialogState = DialogState.fromValue(json.string());
            case "intent" -> intent = IntentReader.read(json);
            case "reason" -> reason = SessionEndedReason.fromValue(json.string());
            case "error" -> error = error(json);
            case "eventCreationTime" -> created = json.time();
            case "eventPublishingTime" -> published = json.time();
            case "task" -> throw new FallbackException();
            default -> json.skip();
        }
    }

    private static SessionEndedError error(JsonReader json) throws FallbackException {
        SessionEndedError.Builder error = SessionEndedError.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "type" -> error.withType(json.string());
                case "message" -> error.withMessage(json.string());
                default -> json.skip();
            }
        }
        return error.build();
    }

    private Request build() throws FallbackException {
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
            default -> throw new FallbackException();
        };
    }
}
