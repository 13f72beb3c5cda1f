package looselegs.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TypedInputTest {
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);

    @Test
    void lines_come_in_order_without_blank_ones_and_the_end_comes_once() {
        TypedInput lines = TypedInput.of(new ByteArrayInputStream("one\n\n  two  \n".getBytes(StandardCharsets.UTF_8)));

        assertThat(lines.next(LONG_ENOUGH)).isEqualTo(new DeviceEvent.Said("one"));
        assertThat(lines.next(LONG_ENOUGH)).isEqualTo(new DeviceEvent.Said("two"));
        assertThat(lines.next(LONG_ENOUGH)).isEqualTo(new DeviceEvent.Gone());
        assertThat(lines.next(Duration.ofMillis(1))).isEqualTo(new DeviceEvent.Quiet());
    }
}
