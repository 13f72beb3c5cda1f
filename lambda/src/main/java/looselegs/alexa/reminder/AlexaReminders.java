package looselegs.alexa.reminder;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.services.ServiceException;
import com.amazon.ask.model.services.reminderManagement.AlertInfo;
import com.amazon.ask.model.services.reminderManagement.GetRemindersResponse;
import com.amazon.ask.model.services.reminderManagement.PushNotification;
import com.amazon.ask.model.services.reminderManagement.PushNotificationStatus;
import com.amazon.ask.model.services.reminderManagement.Recurrence;
import com.amazon.ask.model.services.reminderManagement.ReminderManagementServiceClient;
import com.amazon.ask.model.services.reminderManagement.ReminderRequest;
import com.amazon.ask.model.services.reminderManagement.SpokenInfo;
import com.amazon.ask.model.services.reminderManagement.SpokenText;
import com.amazon.ask.model.services.reminderManagement.Status;
import com.amazon.ask.model.services.reminderManagement.Trigger;
import com.amazon.ask.model.services.reminderManagement.TriggerType;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import looselegs.reminder.EffectResult;
import looselegs.reminder.EffectResult.Refusal;
import looselegs.reminder.Reminder;
import looselegs.reminder.ReminderSchedule;
import looselegs.reminder.Reminders;

/** Manages reminders through Amazon's service, in the time zone of the listener's device. */
public final class AlexaReminders implements Reminders {
    /** The platform waits about eight seconds for the whole answer. */
    static final Duration TIMEOUT = Duration.ofSeconds(2);

    private static final int NOT_FOUND = 404;

    private final ReminderManagementServiceClient service;
    private final String locale;
    private final OffsetDateTime now;
    private final Supplier<Optional<ZoneId>> zone;

    private AlexaReminders(ApiEndpoint endpoint, String locale, OffsetDateTime now, Supplier<Optional<ZoneId>> zone) {
        this.service = new ReminderManagementServiceClient(endpoint.configuration(TIMEOUT));
        this.locale = locale;
        this.now = now;
        this.zone = zone;
    }

    /**
     * The reminders of the listener who sent the request.
     *
     * @param now the request's timestamp
     */
    public static Reminders of(RequestEnvelope envelope, String locale, OffsetDateTime now) {
        return ApiEndpoint.of(envelope)
                .<Reminders>map(endpoint -> new AlexaReminders(endpoint, locale, now, () -> AlexaZones.find(envelope)))
                .orElse(Reminders.NONE);
    }

    @Override
    public EffectResult list() {
        return attempt(() -> new EffectResult.Listed(Stream.ofNullable(service.getReminders())
                .map(GetRemindersResponse::getAlerts)
                .flatMap(Stream::ofNullable)
                .flatMap(List::stream)
                .filter(alert -> alert.getStatus() != Status.COMPLETED)
                .flatMap(alert -> read(alert).stream())
                .toList()));
    }

    @Override
    public EffectResult set(ReminderSchedule when, String text) {
        return attempt(() -> {
            service.createReminder(request(when, text));
            return new EffectResult.Done();
        });
    }

    @Override
    public EffectResult change(String id, ReminderSchedule when, String text) {
        return attempt(() -> {
            service.updateReminder(id, request(when, text));
            return new EffectResult.Done();
        });
    }

    @Override
    public EffectResult cancel(List<String> ids) {
        return ids.stream()
                .map(this::cancel)
                .filter(EffectResult.Refused.class::isInstance)
                .findFirst()
                .orElseGet(EffectResult.Done::new);
    }

    private EffectResult cancel(String id) {
        return attempt(() -> {
            try {
                service.deleteReminder(id);
            } catch (ServiceException failed) {
                rethrowUnlessGone(failed);
            }
            return new EffectResult.Done();
        });
    }

    private static void rethrowUnlessGone(ServiceException failed) {
        if (cause(failed).filter(answer -> answer.status() == NOT_FOUND).isEmpty()) {
            throw failed;
        }
    }

    private static Optional<Reminder> read(com.amazon.ask.model.services.reminderManagement.Reminder alert) {
        return Optional.ofNullable(alert.getTrigger())
                .map(Trigger::getRecurrence)
                .map(Recurrence::getRecurrenceRules)
                .flatMap(RecurrenceRules::read)
                .flatMap(when -> Optional.ofNullable(alert.getAlertToken()).map(id -> new Reminder(id, when)));
    }

    /** Without a time zone, the service uses the device's. */
    private ReminderRequest request(ReminderSchedule when, String text) {
        Optional<ZoneId> known = zone.get();
        Recurrence weekly = Recurrence.builder()
                .withStartDateTime(now.atZoneSameInstant(known.orElse(ZoneOffset.UTC))
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.SECONDS))
                .withRecurrenceRules(RecurrenceRules.write(when))
                .build();
        Trigger.Builder trigger =
                Trigger.builder().withType(TriggerType.SCHEDULED_ABSOLUTE).withRecurrence(weekly);
        known.map(ZoneId::getId).ifPresent(trigger::withTimeZoneId);
        SpokenText content =
                SpokenText.builder().withLocale(locale).withText(text).build();
        SpokenInfo spoken = SpokenInfo.builder().addContentItem(content).build();
        return ReminderRequest.builder()
                .withRequestTime(now)
                .withTrigger(trigger.build())
                .withAlertInfo(AlertInfo.builder().withSpokenInfo(spoken).build())
                .withPushNotification(PushNotification.builder()
                        .withStatus(PushNotificationStatus.ENABLED)
                        .build())
                .build();
    }

    private static EffectResult attempt(Supplier<EffectResult> call) {
        try {
            return call.get();
        } catch (RuntimeException failed) {
            return cause(failed).map(AlexaReminders::refused).orElseGet(() -> refused(Refusal.UNREACHABLE));
        }
    }

    private static Optional<ServiceRefusedException> cause(RuntimeException failed) {
        return Stream.iterate((Throwable) failed, thrown -> thrown != null, Throwable::getCause)
                .limit(10)
                .filter(ServiceRefusedException.class::isInstance)
                .map(ServiceRefusedException.class::cast)
                .findFirst();
    }

    /** The statuses and codes of Amazon's reference, "Reminders REST API Reference". */
    private static EffectResult refused(ServiceRefusedException answer) {
        return switch (answer.status()) {
            case 401 -> refused(Refusal.NOT_PERMITTED);
            case 403 ->
                answer.says("DEVICE_NOT_SUPPORTED")
                        ? refused(Refusal.NOT_HERE)
                        : refused(answer.says("MAX_REMINDERS_EXCEEDED") ? Refusal.TOO_MANY : Refusal.NOT_PERMITTED);
            default -> refused(Refusal.UNREACHABLE);
        };
    }

    private static EffectResult refused(Refusal why) {
        return new EffectResult.Refused(why);
    }
}
