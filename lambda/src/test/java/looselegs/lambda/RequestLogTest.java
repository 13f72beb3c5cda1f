package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import looselegs.alexa.AnswerMetrics;
import looselegs.alexa.RequestOutcome;
import looselegs.profile.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the log lines, which operators and CloudWatch read. */
class RequestLogTest {
    private static final AnswerMetrics QUIET =
            new AnswerMetrics(RequestOutcome.ANSWERED, Optional.empty(), "idle", Optional.empty(), 0, 0, 0, 0);

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final ByteArrayOutputStream faults = new ByteArrayOutputStream();
    private final RequestLog log = new RequestLog(
            new OperatorLog(stream(faults)), stream(written), () -> Instant.parse("2026-11-23T18:00:00Z"));

    @Test
    void a_request_with_nothing_to_count_is_a_line_without_metrics() {
        log.asked("LaunchRequest", Optional.empty());
        log.answered(QUIET);
        log.write(Duration.ofNanos(1_250_000));

        assertThat(line()).isEqualTo("""
                {"request":"LaunchRequest","state":"idle","outcome":"answered","milliseconds":1.2}
                """);
    }

    @Test
    void an_explained_position_is_a_debug_field() {
        log.asked("IntentRequest", Optional.empty());
        log.explained("heard 1.0 s\n");
        log.answered(QUIET);
        log.write(Duration.ZERO);

        assertThat(line()).contains("\"explanation\":\"heard 1.0 s");
    }

    @Test
    void events_are_metrics_for_cloudwatch_in_the_same_line() {
        log.asked("IntentRequest", Optional.of("StartMoveIntent"));
        log.answered(new AnswerMetrics(
                RequestOutcome.ANSWERED, Optional.of("outer-hip"), "playing", Optional.of("set-up"), 1, 2, 3, 4));
        log.write(Duration.ofMillis(20));

        assertThat(line()).isEqualTo("""
                {"request":"IntentRequest","intent":"StartMoveIntent","move":"outer-hip","state":"playing",\
                "phase":"set-up","PracticesStarted":1,"MovesFinished":2,"PainReports":3,"Fallbacks":4,\
                "outcome":"answered","milliseconds":20.0,\
                "_aws":{"Timestamp":1795456800000,"CloudWatchMetrics":[{"Namespace":"LooseLegs","Dimensions":[[]],\
                "Metrics":[{"Name":"PracticesStarted","Unit":"Count"},{"Name":"MovesFinished","Unit":"Count"},\
                {"Name":"PainReports","Unit":"Count"},{"Name":"Fallbacks","Unit":"Count"}]}]}}
                """);
    }

    @Test
    void a_store_fault_is_counted_and_has_its_own_line() {
        log.note("profile not read", new StoreException(StoreException.Fault.SLOW));
        log.note("no answer", new IllegalStateException());
        log.answered(QUIET);
        log.write(Duration.ZERO);

        assertThat(line())
                .contains("{\"Name\":\"StoreFaults\",\"Unit\":\"Count\"}")
                .contains("\"StoreFaults\":1");
        assertThat(faults.toString(StandardCharsets.UTF_8)).hasLineCount(2);
    }

    @Test
    void a_line_has_nothing_of_the_request_before() {
        log.asked("IntentRequest", Optional.of("StartMoveIntent"));
        log.answered(new AnswerMetrics(
                RequestOutcome.ANSWERED, Optional.of("outer-hip"), "playing", Optional.empty(), 1, 1, 1, 1));
        log.note("profile not read", new StoreException(StoreException.Fault.SLOW));
        log.write(Duration.ZERO);
        written.reset();

        log.unanswered(RequestOutcome.UNREADABLE);
        log.write(Duration.ZERO);

        assertThat(line()).isEqualTo("{\"outcome\":\"unreadable\",\"milliseconds\":0.0}\n");
    }

    @Test
    void a_request_without_an_outcome_is_logged_as_silence() {
        log.asked("AudioPlayer.PlaybackStarted", Optional.empty());
        log.write(Duration.ZERO);

        assertThat(line()).isEqualTo("""
                {"request":"AudioPlayer.PlaybackStarted","outcome":"silence","milliseconds":0.0}
                """);
    }

    @Test
    void characters_that_json_does_not_allow_are_escaped() {
        log.asked("\"\\\n\ud800é", Optional.empty());
        log.write(Duration.ZERO);

        assertThat(line()).startsWith("{\"request\":\"\\\"\\\\\\u000a\\ud800\\u00e9\",");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            launch/first-time              | {"request":"LaunchRequest","state":"idle","outcome":"answered","milliseconds":_}
            intents/help                   | {"request":"IntentRequest","intent":"AMAZON.HelpIntent","state":"idle","outcome":"answered","milliseconds":_}
            in-a-move/time-left            | {"request":"IntentRequest","intent":"TimeLeftIntent","move":"it-band","state":"playing","phase":"work","outcome":"answered","milliseconds":_}
            in-a-move/pause                | {"request":"IntentRequest","intent":"AMAZON.PauseIntent","move":"it-band","state":"paused","phase":"work","outcome":"answered","milliseconds":_}
            session-ended/user-initiated   | {"request":"SessionEndedRequest","move":"it-band","state":"playing","phase":"work","outcome":"silence","milliseconds":_}
            other-kinds/playback-started   | {"request":"AudioPlayer.PlaybackStarted","outcome":"silence","milliseconds":_}
            """)
    void a_recorded_request_logs_one_line(String name, String line) {
        assertThat(lineOf(RunningSkill.start(), RecordedRequests.read(name))).isEqualTo(line + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "intents/start-move-named, PracticesStarted",
        "in-a-move/it-hurts, PainReports",
        "in-a-move/knee-hurts, PainReports",
        "intents/fallback, Fallbacks"
    })
    void a_recorded_request_counts_once_in_one_metric(String name, String metric) {
        assertThat(lineOf(RunningSkill.start(), RecordedRequests.read(name)))
                .contains("\"Metrics\":[{\"Name\":\"" + metric + "\",\"Unit\":\"Count\"}]")
                .contains(",\"" + metric + "\":1,");
    }

    @Test
    void a_practice_counts_one_start_and_one_finished_move() {
        RunningSkill skill = RunningSkill.start();
        Talk talk = Talk.with(skill).then("intents/move-named");
        assertThat(skill.requestLines()).doesNotContain("_aws");

        talk = talk.then("intents/ready");
        assertThat(skill.requestLines()).contains("\"PracticesStarted\":1").doesNotContain("MovesFinished");

        talk = talk.after(Duration.ofSeconds(5)).then("intents/time-left");
        assertThat(skill.requestLines()).doesNotContain("_aws");

        talk.after(Duration.ofMinutes(4)).then("intents/start-move-named");
        assertThat(skill.requestLines()).contains("\"PracticesStarted\":1,\"MovesFinished\":1,");
    }

    @Test
    void the_end_of_a_session_counts_the_move_that_was_heard() {
        RunningSkill skill = RunningSkill.start();

        Talk.with(skill)
                .then("intents/start-move-named")
                .after(Duration.ofMinutes(5))
                .then("session-ended/exceeded-max-reprompts");

        assertThat(skill.requestLines())
                .contains("\"outcome\":\"silence\"")
                .contains("\"MovesFinished\":1,")
                .doesNotContain("PracticesStarted");
    }

    @Test
    void pain_outside_the_work_counts_no_stopped_clock() {
        assertThat(lineOf(RunningSkill.start(), RecordedRequests.read("intents/pain")))
                .doesNotContain("PainReports");
    }

    @Test
    void a_request_for_another_skill_is_logged_as_such() {
        assertThat(lineOf(RunningSkill.startFor("amzn1.ask.skill.other"), RecordedRequests.read("launch/again")))
                .isEqualTo("{\"outcome\":\"other-skill\",\"milliseconds\":_}\n");
    }

    private static String lineOf(RunningSkill skill, ObjectNode envelope) {
        skill.ask("a line", envelope);
        return skill.requestLines().replaceAll("\"milliseconds\":\\d+\\.\\d", "\"milliseconds\":_");
    }

    private String line() {
        return written.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
