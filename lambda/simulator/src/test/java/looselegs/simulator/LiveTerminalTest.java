package looselegs.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveTerminalTest {
    private static final Instant START = FastRun.START;

    @Test
    void without_a_line_the_whole_time_passes() {
        FakeLines lines = new FakeLines();

        assertThat(terminal(lines, false).passUntil(START.plusSeconds(5))).isEqualTo(new DeviceEvent.Quiet());
        assertThat(lines.now).isEqualTo(START.plusSeconds(5));
    }

    @Test
    void a_line_ends_the_wait() {
        FakeLines lines = new FakeLines(new DeviceEvent.Said("pause"));
        LiveTerminal terminal = terminal(lines, false);

        assertThat(terminal.passUntil(START.plusSeconds(5))).isEqualTo(new DeviceEvent.Said("pause"));
        assertThat(terminal.now()).isEqualTo(START.plusSeconds(2));
    }

    @Test
    void a_time_in_the_past_causes_no_wait() {
        FakeLines lines = new FakeLines(new DeviceEvent.Said("pause"));

        assertThat(terminal(lines, false).passUntil(START.minusSeconds(1))).isEqualTo(new DeviceEvent.Quiet());
    }

    @Test
    void the_end_of_piped_input_lets_the_response_play_to_its_end() {
        FakeLines lines = new FakeLines(new DeviceEvent.Gone());
        LiveTerminal terminal = terminal(lines, false);

        assertThat(terminal.passUntil(START.plusSeconds(5))).isEqualTo(new DeviceEvent.Quiet());
        assertThat(terminal.now()).isEqualTo(START.plusSeconds(5));
        assertThat(terminal.passUntil(Instant.MAX)).isEqualTo(new DeviceEvent.Gone());
    }

    @Test
    void the_end_of_typed_input_stops_the_response_at_once() {
        LiveTerminal terminal = terminal(new FakeLines(new DeviceEvent.Gone()), true);

        assertThat(terminal.passUntil(START.plusSeconds(5))).isEqualTo(new DeviceEvent.Gone());
        assertThat(terminal.passUntil(START.plusSeconds(9))).isEqualTo(new DeviceEvent.Gone());
    }

    private static LiveTerminal terminal(FakeLines lines, boolean console) {
        return new LiveTerminal(() -> lines.now, lines, console);
    }

    /** Delivers each event two seconds after the start of the wait. */
    private static final class FakeLines implements InputLines {
        private final Deque<DeviceEvent> events;
        private Instant now = START;

        FakeLines(DeviceEvent... events) {
            this.events = new ArrayDeque<>(List.of(events));
        }

        @Override
        public DeviceEvent next(Duration atMost) {
            Duration wait = Duration.ofSeconds(2);
            if (events.isEmpty() || atMost.compareTo(wait) < 0) {
                now = now.plus(atMost);
                return new DeviceEvent.Quiet();
            }
            now = now.plus(wait);
            return events.pop();
        }
    }
}
