package looselegs.pacing;

import static looselegs.pacing.Cues.seconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceRateEstimatorTest {
    private static final SpokenLength MOVE = new SpokenLength(seconds(140), seconds(64));
    private static final SpokenLength QUESTION = new SpokenLength(Duration.ZERO, seconds(2.7));

    @Test
    void an_answer_when_the_model_expects_it_confirms_the_model() {
        VoiceRateEstimator clock = VoiceRateEstimator.UNHEARD.learn(answered(1 + 140 + 64 + 2.5));

        assertThat(clock.stretch()).isCloseTo(1, within(0.03));
        assertThat(clock.doubt()).isLessThan(VoiceRateEstimator.UNHEARD.doubt() / 2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.85, 0.9, 0.95, 1, 1.05, 1.1, 1.15})
    void two_answers_tell_the_rate(double factor) {
        Observation answer = answered(1 + 140 + 64 / factor + 2.5);

        VoiceRateEstimator clock = VoiceRateEstimator.UNHEARD.learn(answer).learn(answer);

        assertThat(clock.rate().factor()).isCloseTo(factor, within(0.04));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.8, 0.85, 1, 1.15, 1.25})
    void a_session_that_ends_by_silence_tells_the_rate_at_once(double factor) {
        VoiceRateEstimator clock = VoiceRateEstimator.UNHEARD.learn(
                new Observation.EndedBySilence(MOVE, MOVE, seconds(1 + 140 + 64 / factor + 8 + 140 + 64 / factor + 8)));

        assertThat(clock.rate().factor()).isCloseTo(factor, within(0.02));
    }

    @Test
    void an_answer_after_a_long_reprompt_is_recognised_as_one() {
        VoiceRateEstimator clock = VoiceRateEstimator.UNHEARD.learn(
                new Observation.Answered(MOVE, MOVE, seconds(1 + 140 + 64 / 0.9 + 8 + 140 + 64 / 0.9 + 2.5)));

        assertThat(clock.rate().factor()).isCloseTo(0.9, within(0.02));
    }

    @Test
    void an_answer_after_a_short_reprompt_does_not_make_a_known_voice_slow() {
        VoiceRateEstimator known = new VoiceRateEstimator(1, 0.02);

        VoiceRateEstimator clock = known.learn(answered(1 + 140 + 64 + 8 + 2.7 + 2.5));

        assertThat(clock.stretch()).isCloseTo(1, within(0.03));
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 60, 120, 170, 260, 400})
    void a_request_that_no_voice_explains_tells_nothing(double after) {
        VoiceRateEstimator clock = VoiceRateEstimator.UNHEARD.learn(answered(after));

        assertThat(clock.stretch()).isCloseTo(1, within(0.02));
        assertThat(clock.doubt()).isCloseTo(VoiceRateEstimator.MOST_DOUBT, within(0.01));
    }

    @Test
    void a_barge_in_hardly_moves_a_clock_that_is_sure() {
        VoiceRateEstimator sure = new VoiceRateEstimator(1.1, 0.015);

        assertThat(sure.learn(answered(1 + 140 + 50)).stretch()).isCloseTo(1.1, within(0.04));
    }

    @Test
    void a_short_question_tells_next_to_nothing() {
        SpokenLength question = new SpokenLength(Duration.ZERO, seconds(3));

        VoiceRateEstimator clock =
                VoiceRateEstimator.UNHEARD.learn(new Observation.Answered(question, QUESTION, seconds(8)));

        assertThat(clock.stretch()).isCloseTo(1, within(0.03));
        assertThat(clock.doubt()).isGreaterThan(0.11);
    }

    @Test
    void many_short_questions_do_not_make_a_clock_forget() {
        SpokenLength question = new SpokenLength(Duration.ZERO, seconds(3));
        VoiceRateEstimator clock = new VoiceRateEstimator(1.15, 0.012);
        for (int i = 0; i < 20; i++) {
            clock = clock.learn(new Observation.Answered(question, QUESTION, seconds(1 + 3 * 1.15 + 2.5)));
        }

        assertThat(clock.stretch()).isCloseTo(1.15, within(0.01));
        assertThat(clock.doubt()).isLessThan(0.04);
    }

    @Test
    void a_voice_that_the_listener_changed_is_followed_within_three_answers() {
        VoiceRateEstimator clock = new VoiceRateEstimator(1.15, VoiceRateEstimator.LEAST_DOUBT);
        Observation faster = answered(1 + 140 + 64 * 0.9 + 2.5);

        assertThat(clock.learn(faster).learn(faster).learn(faster).stretch()).isCloseTo(0.9, within(0.03));
    }

    @Test
    void another_session_brings_back_some_doubt_but_keeps_the_rate() {
        VoiceRateEstimator sure = new VoiceRateEstimator(1.1, 0.01);

        assertThat(sure.inNewSession()).isEqualTo(new VoiceRateEstimator(1.1, 0.04));
        assertThat(VoiceRateEstimator.UNHEARD.inNewSession()).isEqualTo(VoiceRateEstimator.UNHEARD);
    }

    @Test
    void whatever_is_observed_the_rate_stays_in_its_range() {
        Random random = new Random(7);
        VoiceRateEstimator clock = VoiceRateEstimator.UNHEARD;
        for (int i = 0; i < 20_000; i++) {
            SpokenLength speech = new SpokenLength(seconds(random.nextInt(300)), seconds(random.nextInt(200)));
            SpokenLength reprompt = new SpokenLength(seconds(random.nextInt(300)), seconds(random.nextInt(200)));
            Duration after = seconds(random.nextInt(1_500) - 300);
            clock = clock.learn(
                    random.nextBoolean()
                            ? new Observation.Answered(speech, reprompt, after)
                            : new Observation.EndedBySilence(speech, reprompt, after));
            assertThat(clock.rate().factor()).isBetween(VoiceRate.SLOWEST, VoiceRate.FASTEST);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, Long.MAX_VALUE})
    void damaged_times_tell_nothing(long after) {
        VoiceRateEstimator known = new VoiceRateEstimator(0.9, 0.02);

        VoiceRateEstimator clock = known.learn(new Observation.Answered(MOVE, QUESTION, Duration.ofSeconds(after)));

        assertThat(clock.stretch()).isCloseTo(0.9, within(1e-6));
        assertThat(clock.doubt()).isCloseTo(0.02, within(1e-6));
    }

    @Test
    void endless_words_tell_nothing() {
        SpokenLength endless =
                new SpokenLength(Duration.ofSeconds(Long.MAX_VALUE / 4), Duration.ofSeconds(Long.MAX_VALUE / 4));

        VoiceRateEstimator clock =
                VoiceRateEstimator.UNHEARD.learn(new Observation.EndedBySilence(endless, endless, seconds(200)));

        assertThat(clock.stretch()).isBetween(0.8, 1.25);
    }

    @Test
    void silence_alone_tells_nothing_of_the_voice() {
        SpokenLength silent = new SpokenLength(seconds(75), Duration.ZERO);

        VoiceRateEstimator clock =
                new VoiceRateEstimator(1.1, 0.05).learn(new Observation.Answered(silent, silent, seconds(78)));

        assertThat(clock.stretch()).isCloseTo(1.1, within(0.002));
    }

    @Test
    void a_clock_out_of_range_is_refused_or_brought_to_the_nearest() {
        assertThatThrownBy(() -> new VoiceRateEstimator(1.3, 0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VoiceRateEstimator(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VoiceRateEstimator(Double.NaN, 0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(VoiceRateEstimator.nearest(7, 0))
                .isEqualTo(new VoiceRateEstimator(1.25, VoiceRateEstimator.LEAST_DOUBT));
        assertThat(VoiceRateEstimator.nearest(1, Double.NaN)).isEqualTo(VoiceRateEstimator.UNHEARD);
        assertThat(VoiceRateEstimator.nearest(Double.POSITIVE_INFINITY, 1))
                .isEqualTo(new VoiceRateEstimator(1.25, 0.12));
    }

    @Test
    void less_than_nothing_cannot_be_heard() {
        assertThatThrownBy(() -> new SpokenLength(seconds(-1), seconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SpokenLength(seconds(1), seconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Observation answered(double after) {
        return new Observation.Answered(MOVE, QUESTION, seconds(after));
    }
}
