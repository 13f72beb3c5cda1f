package looselegs.alexa;

import com.amazon.ask.model.interfaces.connections.SendRequestDirective;
import com.amazon.ask.response.ResponseBuilder;
import java.util.List;
import java.util.Map;
import looselegs.practice.ConsentRequest;
import looselegs.reminder.ReminderSchedule;

/**
 * Asks for permission to set reminders, with a card in the app or in Alexa's own voice (Amazon's documentation, "Set Up
 * Voice Permissions for Reminders"). Asking by voice ends the session; the listener's answer starts a new one.
 */
final class PermissionRequest {
    /** The name of the request and of the answer to it. */
    static final String NAME = "AskFor";

    private static final String PERMISSION = "alexa::alerts:reminders:skill:readwrite";

    private PermissionRequest() {}

    static void add(ResponseBuilder response, ConsentRequest consent) {
        consent.then()
                .ifPresentOrElse(
                        schedule -> response.addDirective(byVoice(schedule)),
                        () -> response.withAskForPermissionsConsentCard(List.of(PERMISSION)));
    }

    /** The token comes back with the answer: it carries the reminder that the permission is for. */
    private static SendRequestDirective byVoice(ReminderSchedule schedule) {
        return SendRequestDirective.builder()
                .withName(NAME)
                .withPayload(Map.of(
                        "@type", "AskForPermissionsConsentRequest", "@version", "1", "permissionScope", PERMISSION))
                .withToken(schedule.render())
                .build();
    }
}
