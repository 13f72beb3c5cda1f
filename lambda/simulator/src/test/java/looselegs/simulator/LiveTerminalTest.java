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
    void without_a_line_all_of_the_time_passes() {
        FakeLines lines = new FakeLines();

        assertThat(room(lines, false).passUntil(START.plusSeconds(5))).isEqualTo(new DeviceEvent.Quiet());
        assertThat(lines.now).isEqualTo(START.plusSeconds(5));
    }

    @Test
    void a_line_comes_at_its_moment() {
        FakeLines lines = new FakeLines(new DeviceEvent.Said("pause"));
        LiveTerminal room = room(lines, false);

        assertThat(room.passUntil(START.plusSeconds(5))).isEqualTo(new DeviceEvent.Said("pause"));
        assertThat(room.now()).isEqualTo(START.plusSeconds(2));
    }

    @Test
    void a_moment_that_is_over_is_not_waited_for() {
        FakeLines lines = new FakeLines(new DeviceEvent.Said("pause"));

        assertThat(room(lines, false).passUntil(START.minusSeconds(1))).isEqualTo(new DeviceEvent.Quiet());
    }

    @Test
    void input_that_ends_in_an_answer_lets_it_play_out() {
        FakeLines lines = new FakeLines(new DeviceEvent.Gone());
        LiveTerminal room = room(lines, false);

        assertThat(room.passUntil(START.plusSeconds(5))).isEqualTo(new DeviceEvent.Quiet());
        assertThat(room.now()).isEqualTo(START.plusSeconds(5));
        assertThat(room.passUntil(Instant.MAX)).isEqualTo(new DeviceEvent.Gone());
    }

    @Test
    void a_listener_who_leaves_the_terminal_is_gone_at_once() {
        LiveTerminal room = room(new FakeLines(new DeviceEvent.Gone()), true);

        assertThat(room.passUntil(START.plusSeconds(5))).isEqualTo(new DeviceEvent.Gone());
        assertThat(room.passUntil(START.plusSeconds(9))).isEqualTo(new DeviceEvent.Gone());
    }

    private static LiveTerminal room(FakeLines lines, boolean console) {
        return new LiveTerminal(() -> lines.now, lines, console);
    }

    /** Every event comes two seconds after it is waited for. */
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
