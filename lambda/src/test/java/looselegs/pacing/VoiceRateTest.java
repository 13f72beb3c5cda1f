package looselegs.pacing;

import static looselegs.pacing.Cues.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VoiceRateTest {
    @Test
    void a_faster_voice_takes_less_time() {
        assertThat(new VoiceRate(1.25).timeFor(seconds(10))).isEqualTo(seconds(8));
    }

    @Test
    void the_limits_of_the_range_are_included() {
        assertThat(new VoiceRate(0.8).factor()).isEqualTo(0.8);
        assertThat(new VoiceRate(1.25).factor()).isEqualTo(1.25);
    }

    @Test
    void a_rate_out_of_range_is_rejected() {
        assertThatThrownBy(() -> new VoiceRate(0.79)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VoiceRate(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_nearest_rate_is_within_the_range() {
        assertThat(VoiceRate.nearest(3)).isEqualTo(new VoiceRate(1.25));
        assertThat(VoiceRate.nearest(Double.NaN)).isEqualTo(VoiceRate.STANDARD);
    }
}
