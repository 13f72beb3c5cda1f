package looselegs.alexa;

import com.amazon.ask.model.interfaces.connections.SendRequestDirective;
import com.amazon.ask.response.ResponseBuilder;
import java.util.List;
import java.util.Map;
import looselegs.practice.ConsentRequest;
import looselegs.reminder.ReminderSchedule;

/**
 * The request for the permission to set reminders (Amazon's documentation, "Set Up Voice Permissions for Reminders"): by a
 * card in the app, or by Alexa's own voice. For the latter the session ends; the answer to it begins a new one.
 */
final class PermissionRequest {
    /** Names the request; the answer bears the same name. */
    static final String NAME = "AskFor";

    private static final String PERMISSION = "alexa::alerts:reminders:skill:readwrite";

    private PermissionRequest() {}

    static void add(ResponseBuilder response, ConsentRequest consent) {
        consent.then()
                .ifPresentOrElse(
                        wish -> response.addDirective(byVoice(wish)),
                        () -> response.withAskForPermissionsConsentCard(List.of(PERMISSION)));
    }

    /** The token comes back with the answer, and tells what the permission was for. */
    private static SendRequestDirective byVoice(ReminderSchedule wish) {
        return SendRequestDirective.builder()
                .withName(NAME)
                .withPayload(Map.of(
                        "@type", "AskForPermissionsConsentRequest", "@version", "1", "permissionScope", PERMISSION))
                .withToken(wish.render())
                .build();
    }
}
