package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import looselegs.profile.InMemoryProfiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests reminders from the listener's words to the request to Amazon's service and back. */
@Tag("network")
class RemindersTest {
    private static final String MONDAYS = "FREQ=WEEKLY;BYDAY=MO;BYHOUR=7;BYMINUTE=0;BYSECOND=0;INTERVAL=1;";
    private static final String FRIDAYS = "FREQ=WEEKLY;BYDAY=FR;BYHOUR=18;BYMINUTE=30;BYSECOND=0;INTERVAL=1;";

    private AmazonStub amazon;
    private TestSession home;

    RemindersTest() throws IOException {
        amazon = AmazonStub.start();
        home = new TestSession(new InMemoryProfiles(), amazon.url());
    }

    @BeforeEach
    void open() {
        home.say("launch/again");
    }

    @AfterEach
    void close() {
        amazon.close();
    }

    @Test
    void the_skill_confirms_the_days_and_the_time_before_it_sets_a_reminder() {
        assertThat(home.say("intents/remind-two-days-at-seven").said())
                .endsWith("Shall I remind you every Monday and Thursday at 7 in the evening?");
        assertThat(amazon.aboutReminders()).isEmpty();
    }

    @Test
    void a_yes_sets_a_weekly_reminder_in_the_listeners_time_zone() {
        home.say("intents/remind-two-days-at-seven");
        Answer answer = home.say("intents/yes");

        AmazonStub.Sent sent = amazon.aboutReminders().getFirst();
        JsonNode trigger = sent.body().path("trigger");
        assertThat(answer.said()).startsWith("I will remind you every Monday and Thursday at 7 in the evening.");
        assertThat(amazon.aboutReminders()).hasSize(1);
        assertThat(sent.method()).isEqualTo("POST");
        assertThat(sent.token()).isEqualTo("Bearer not-a-token");
        assertThat(trigger.path("timeZoneId").asText()).isEqualTo("America/Los_Angeles");
        assertThat(trigger.at("/recurrence/startDateTime").asText()).startsWith("2026-11-23T10:00");
        assertThat(trigger.at("/recurrence/recurrenceRules").valueStream().map(JsonNode::asText))
                .containsExactly(
                        "FREQ=WEEKLY;BYDAY=MO;BYHOUR=19;BYMINUTE=0;BYSECOND=0;INTERVAL=1;",
                        "FREQ=WEEKLY;BYDAY=TH;BYHOUR=19;BYMINUTE=0;BYSECOND=0;INTERVAL=1;");
        assertThat(sent.body().at("/alertInfo/spokenInfo/content/0/text").asText())
                .contains("open Loose Legs");
    }

    @Test
    void without_a_known_time_zone_the_device_uses_its_own() {
        amazon.with("GET /v2/devices/", 500, "");
        home.say("intents/remind-two-days-at-seven");
        home.say("intents/yes");

        JsonNode trigger = amazon.aboutReminders().getFirst().body().path("trigger");
        assertThat(trigger.has("timeZoneId")).isFalse();
        assertThat(trigger.at("/recurrence/recurrenceRules")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"intents/no", "intents/time-left", "intents/move-named"})
    void without_a_yes_nothing_is_set(String said) {
        home.say("intents/remind-two-days-at-seven");
        home.say(said);
        home.say("intents/yes");

        assertThat(amazon.aboutReminders()).isEmpty();
    }

    @Test
    void missing_values_are_asked_for_one_by_one() {
        assertThat(home.say("intents/remind").said()).endsWith("On which days shall I remind you?");
        assertThat(home.say("intents/remind-every-day").said()).endsWith("At what time shall I remind you?");
        assertThat(home.say("intents/remind-at-six").said())
                .endsWith("Shall I remind you every day at 6 in the morning?");
    }

    @Test
    void a_bare_number_after_the_question_for_the_time_is_an_hour() {
        home.say("intents/remind-every-day");

        assertThat(home.sayNumber(7).said()).endsWith("Shall I remind you every day at 7 in the morning?");
    }

    @Test
    void a_part_of_the_day_is_not_a_time_for_a_reminder() {
        assertThat(home.say("intents/remind-in-the-evening").said()).endsWith("At what time shall I remind you?");
    }

    @Test
    void an_answer_that_is_not_understood_is_asked_for_again() {
        home.say("intents/remind-every-day");

        assertThat(home.say("intents/fallback").said()).endsWith("At what time shall I remind you?");
    }

    @Test
    void existing_reminders_are_listed() {
        amazon.with("GET /v1/alerts/reminders", 200, AmazonStub.list(MONDAYS, FRIDAYS));

        assertThat(home.say("intents/reminders").said())
                .contains("every Monday at 7 in the morning and every Friday at 6:30 in the evening.");
    }

    @Test
    void without_reminders_the_skill_says_so() {
        assertThat(home.say("intents/reminders").said()).startsWith("You have no reminders from me.");
    }

    @Test
    void a_reminder_is_changed_after_a_yes() {
        amazon.with("GET /v1/alerts/reminders", 200, AmazonStub.list(MONDAYS));
        Answer question = home.say("intents/change-reminder-to-eight");
        Answer answer = home.say("intents/yes");

        AmazonStub.Sent sent = amazon.aboutReminders().getLast();
        assertThat(question.said()).endsWith("Shall I remind you every Monday at 8 in the morning instead?");
        assertThat(sent.method() + " " + sent.path()).isEqualTo("PUT /v1/alerts/reminders/a");
        assertThat(sent.body().at("/trigger/recurrence/recurrenceRules/0").asText())
                .contains("BYDAY=MO;BYHOUR=8");
        assertThat(answer.said()).startsWith("I will remind you every Monday at 8 in the morning.");
    }

    @Test
    void a_named_day_selects_the_reminder_to_change() {
        amazon.with("GET /v1/alerts/reminders", 200, AmazonStub.list(MONDAYS, FRIDAYS));
        Answer question = home.say("intents/change-reminder-of-a-day");
        home.say("intents/yes");

        assertThat(question.said()).endsWith("every Saturday at 6:30 in the evening instead?");
        assertThat(amazon.aboutReminders().getLast().path()).endsWith("/b");
    }

    @Test
    void with_several_reminders_the_listener_must_say_which_to_change() {
        amazon.with("GET /v1/alerts/reminders", 200, AmazonStub.list(MONDAYS, FRIDAYS));

        assertThat(home.say("intents/change-reminder-to-eight").said()).contains("name its day");
        assertThat(amazon.aboutReminders()).hasSize(1);
    }

    @Test
    void the_only_reminder_is_canceled_at_once() {
        amazon.with("GET /v1/alerts/reminders", 200, AmazonStub.list(MONDAYS));

        assertThat(home.say("intents/cancel-reminder").said()).startsWith("Your reminder is cancelled.");
        assertThat(amazon.aboutReminders().getLast().path()).endsWith("/a");
    }

    @Test
    void several_reminders_are_canceled_after_a_yes() {
        amazon.with("GET /v1/alerts/reminders", 200, AmazonStub.list(MONDAYS, FRIDAYS));
        assertThat(home.say("intents/cancel-reminder").said()).endsWith("Shall I cancel them all?");
        assertThat(amazon.aboutReminders()).hasSize(1);

        assertThat(home.say("intents/yes").said()).startsWith("Your reminders are cancelled.");
        assertThat(deleted()).containsExactly("/v1/alerts/reminders/a", "/v1/alerts/reminders/b");
    }

    @Test
    void a_named_day_cancels_only_its_reminder() {
        amazon.with("GET /v1/alerts/reminders", 200, AmazonStub.list(FRIDAYS, MONDAYS));
        home.say("intents/cancel-reminder-of-a-day");

        assertThat(deleted()).containsExactly("/v1/alerts/reminders/b");
    }

    @Test
    void a_reminder_that_no_longer_exists_counts_as_canceled() {
        amazon.with("GET /v1/alerts/reminders", 200, AmazonStub.list(MONDAYS))
                .with("DELETE /v1/alerts/reminders/", 404, "{}");

        assertThat(home.say("intents/cancel-reminder").said()).startsWith("Your reminder is cancelled.");
    }

    @Test
    void without_permission_alexa_asks_for_it_by_voice_and_the_session_ends() {
        JsonNode response = afterPermissionQuestion().json().path("response");

        assertThat(response.path("shouldEndSession").asBoolean()).isTrue();
        assertThat(response.at("/directives/0/type").asText()).isEqualTo("Connections.SendRequest");
        assertThat(response.at("/directives/0/name").asText()).isEqualTo("AskFor");
        assertThat(response.at("/directives/0/payload/permissionScope").asText())
                .isEqualTo("alexa::alerts:reminders:skill:readwrite");
        assertThat(response.at("/directives/0/token").asText()).isEqualTo("MONDAY,THURSDAY@19:00");
    }

    @Test
    void after_the_permission_is_granted_the_reminder_is_set() {
        afterPermissionQuestion();
        amazon.with("POST /v1/alerts/reminders", 200, "{\"alertToken\":\"new\"}");

        assertThat(home.decide("ACCEPTED", "MONDAY,THURSDAY@19:00").said())
                .contains("I will remind you every Monday and Thursday at 7 in the evening.");
        assertThat(amazon.aboutReminders()).hasSize(2);
    }

    @Test
    void after_the_permission_is_granted_the_interrupted_routine_is_offered_again() {
        home.say("intents/start-move-named");
        home.after(Duration.ofSeconds(60));
        afterPermissionQuestion();
        amazon.with("POST /v1/alerts/reminders", 200, "{\"alertToken\":\"new\"}");

        assertThat(home.decide("ACCEPTED", "MONDAY,THURSDAY@19:00").state()).isEqualTo("left");
    }

    @Test
    void a_denied_permission_counts_as_a_no() {
        afterPermissionQuestion();

        assertThat(home.decide("DENIED", "MONDAY,THURSDAY@19:00").said()).contains("I set no reminders");
        assertThat(amazon.aboutReminders()).hasSize(1);
    }

    @Test
    void an_unanswered_permission_question_leaves_a_card() {
        afterPermissionQuestion();
        JsonNode card =
                home.decide("NOT_ANSWERED", "MONDAY,THURSDAY@19:00").json().at("/response/card");

        assertThat(card.path("type").asText()).isEqualTo("AskForPermissionsConsent");
        assertThat(card.at("/permissions/0").asText()).isEqualTo("alexa::alerts:reminders:skill:readwrite");
    }

    @Test
    void a_permission_for_something_else_sets_nothing() {
        assertThat(home.decide("ACCEPTED", "t").said()).contains("Tell me on which days");
        assertThat(amazon.aboutReminders()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            401 | {"code":"UNAUTHORIZED"}                | I have no permission  | 0
            401 |                                        | I have no permission  | 0
            403 | {"code":"DEVICE_NOT_SUPPORTED"}        | on this device        | 0
            403 | {"code":"MAX_REMINDERS_EXCEEDED"}      | as many reminders     | 1
            429 | {"code":"TOO_MANY_REQUESTS"}           | Try again later       | 1
            500 | no JSON at all                         | Try again later       | 1
            503 |                                        | Try again later       | 1
            200 | {"alerts": [                           | Try again later       | 1
            200 | 17                                     | Try again later       | 1
            0   |                                        | Try again later       | 1
            """)
    void a_fault_is_told_plainly_and_a_running_move_keeps_its_place(
            int status, String body, String words, int logLines) {
        amazon.with("GET /v1/alerts/reminders", status, body == null ? "" : body);
        home.say("intents/start-move-named");
        home.after(Duration.ofSeconds(60));
        Answer answer = home.say("intents/reminders");

        assertThat(answer.said()).contains(words);
        assertThat(answer.state()).isEqualTo("playing");
        assertThat(answer.log()).hasSize(logLines).allMatch(line -> !line.contains("amzn1"));
        assertThat(answer.attributes().at("/practice/standing/from")).isEqualTo(placeAfterAMinute());
    }

    @Test
    void an_unreachable_service_is_reported_to_the_listener() {
        amazon.close();
        home.say("intents/remind-two-days-at-seven");

        assertThat(home.say("intents/yes").said()).startsWith("I could not reach your reminders");
    }

    @Test
    void a_reminder_question_in_a_move_pauses_it_at_its_position() {
        home.say("intents/start-move-named");
        home.after(Duration.ofSeconds(60));
        Answer question = home.say("intents/remind-two-days-at-seven");
        Answer answer = home.after(Duration.ofSeconds(9)).say("intents/yes");

        assertThat(question.said()).startsWith("Paused.").endsWith("?");
        assertThat(answer.state()).isEqualTo("paused");
        assertThat(answer.attributes().at("/practice/standing/at")).isEqualTo(placeAfterAMinute());
    }

    private JsonNode placeAfterAMinute() {
        TestSession other = new TestSession(new InMemoryProfiles(), "http://127.0.0.1:9");
        other.say("launch/again");
        other.say("intents/start-move-named");
        return other.after(Duration.ofSeconds(60))
                .say("intents/pause")
                .attributes()
                .at("/practice/standing/at");
    }

    private Answer afterPermissionQuestion() {
        amazon.with("POST /v1/alerts/reminders", 401, "{\"code\":\"UNAUTHORIZED\"}");
        home.say("intents/remind-two-days-at-seven");
        return home.say("intents/yes");
    }

    private List<String> deleted() {
        return amazon.aboutReminders().stream()
                .filter(sent -> sent.method().equals("DELETE"))
                .map(AmazonStub.Sent::path)
                .toList();
    }
}
