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
    void an_answer_at_the_expected_time_confirms_the_model() {
        VoiceRateEstimator estimator = VoiceRateEstimator.INITIAL.learn(answered(1 + 140 + 64 + 2.5));

        assertThat(estimator.scale()).isCloseTo(1, within(0.03));
        assertThat(estimator.standardDeviation()).isLessThan(VoiceRateEstimator.INITIAL.standardDeviation() / 2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.85, 0.9, 0.95, 1, 1.05, 1.1, 1.15})
    void two_answers_reveal_the_rate(double factor) {
        Observation answer = answered(1 + 140 + 64 / factor + 2.5);

        VoiceRateEstimator estimator = VoiceRateEstimator.INITIAL.learn(answer).learn(answer);

        assertThat(estimator.rate().factor()).isCloseTo(factor, within(0.04));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.8, 0.85, 1, 1.15, 1.25})
    void a_session_that_ends_in_silence_reveals_the_rate_at_once(double factor) {
        VoiceRateEstimator estimator = VoiceRateEstimator.INITIAL.learn(
                new Observation.EndedBySilence(MOVE, MOVE, seconds(1 + 140 + 64 / factor + 8 + 140 + 64 / factor + 8)));

        assertThat(estimator.rate().factor()).isCloseTo(factor, within(0.02));
    }

    @Test
    void an_answer_after_a_long_reprompt_is_recognized() {
        VoiceRateEstimator estimator = VoiceRateEstimator.INITIAL.learn(
                new Observation.Answered(MOVE, MOVE, seconds(1 + 140 + 64 / 0.9 + 8 + 140 + 64 / 0.9 + 2.5)));

        assertThat(estimator.rate().factor()).isCloseTo(0.9, within(0.02));
    }

    @Test
    void an_answer_after_a_short_reprompt_does_not_slow_a_known_voice() {
        VoiceRateEstimator known = new VoiceRateEstimator(1, 0.02);

        VoiceRateEstimator estimator = known.learn(answered(1 + 140 + 64 + 8 + 2.7 + 2.5));

        assertThat(estimator.scale()).isCloseTo(1, within(0.03));
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 60, 120, 170, 260, 400})
    void a_request_that_no_voice_rate_explains_teaches_nothing(double after) {
        VoiceRateEstimator estimator = VoiceRateEstimator.INITIAL.learn(answered(after));

        assertThat(estimator.scale()).isCloseTo(1, within(0.02));
        assertThat(estimator.standardDeviation()).isCloseTo(VoiceRateEstimator.MAX_STANDARD_DEVIATION, within(0.01));
    }

    @Test
    void a_barge_in_hardly_moves_a_precise_estimate() {
        VoiceRateEstimator sure = new VoiceRateEstimator(1.1, 0.015);

        assertThat(sure.learn(answered(1 + 140 + 50)).scale()).isCloseTo(1.1, within(0.04));
    }

    @Test
    void a_short_question_teaches_almost_nothing() {
        SpokenLength question = new SpokenLength(Duration.ZERO, seconds(3));

        VoiceRateEstimator estimator =
                VoiceRateEstimator.INITIAL.learn(new Observation.Answered(question, QUESTION, seconds(8)));

        assertThat(estimator.scale()).isCloseTo(1, within(0.03));
        assertThat(estimator.standardDeviation()).isGreaterThan(0.11);
    }

    @Test
    void many_short_questions_do_not_erase_the_estimate() {
        SpokenLength question = new SpokenLength(Duration.ZERO, seconds(3));
        VoiceRateEstimator estimator = new VoiceRateEstimator(1.15, 0.012);
        for (int i = 0; i < 20; i++) {
            estimator = estimator.learn(new Observation.Answered(question, QUESTION, seconds(1 + 3 * 1.15 + 2.5)));
        }

        assertThat(estimator.scale()).isCloseTo(1.15, within(0.01));
        assertThat(estimator.standardDeviation()).isLessThan(0.04);
    }

    @Test
    void a_changed_voice_rate_is_learned_within_three_answers() {
        VoiceRateEstimator estimator = new VoiceRateEstimator(1.15, VoiceRateEstimator.MIN_STANDARD_DEVIATION);
        Observation faster = answered(1 + 140 + 64 * 0.9 + 2.5);

        assertThat(estimator.learn(faster).learn(faster).learn(faster).scale()).isCloseTo(0.9, within(0.03));
    }

    @Test
    void a_new_session_keeps_the_rate_with_less_certainty() {
        VoiceRateEstimator sure = new VoiceRateEstimator(1.1, 0.01);

        assertThat(sure.inNewSession()).isEqualTo(new VoiceRateEstimator(1.1, 0.04));
        assertThat(VoiceRateEstimator.INITIAL.inNewSession()).isEqualTo(VoiceRateEstimator.INITIAL);
    }

    @Test
    void the_rate_stays_in_its_range_whatever_is_observed() {
        Random random = new Random(7);
        VoiceRateEstimator estimator = VoiceRateEstimator.INITIAL;
        for (int i = 0; i < 20_000; i++) {
            SpokenLength speech = new SpokenLength(seconds(random.nextInt(300)), seconds(random.nextInt(200)));
            SpokenLength reprompt = new SpokenLength(seconds(random.nextInt(300)), seconds(random.nextInt(200)));
            Duration after = seconds(random.nextInt(1_500) - 300);
            estimator = estimator.learn(
                    random.nextBoolean()
                            ? new Observation.Answered(speech, reprompt, after)
                            : new Observation.EndedBySilence(speech, reprompt, after));
            assertThat(estimator.rate().factor()).isBetween(VoiceRate.SLOWEST, VoiceRate.FASTEST);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, Long.MAX_VALUE})
    void damaged_times_teach_nothing(long after) {
        VoiceRateEstimator known = new VoiceRateEstimator(0.9, 0.02);

        VoiceRateEstimator estimator = known.learn(new Observation.Answered(MOVE, QUESTION, Duration.ofSeconds(after)));

        assertThat(estimator.scale()).isCloseTo(0.9, within(1e-6));
        assertThat(estimator.standardDeviation()).isCloseTo(0.02, within(1e-6));
    }

    @Test
    void endless_words_keep_the_scale_in_range() {
        SpokenLength endless =
                new SpokenLength(Duration.ofSeconds(Long.MAX_VALUE / 4), Duration.ofSeconds(Long.MAX_VALUE / 4));

        VoiceRateEstimator estimator =
                VoiceRateEstimator.INITIAL.learn(new Observation.EndedBySilence(endless, endless, seconds(200)));

        assertThat(estimator.scale()).isBetween(0.8, 1.25);
    }

    @Test
    void silence_alone_teaches_nothing_about_the_voice() {
        SpokenLength silent = new SpokenLength(seconds(75), Duration.ZERO);

        VoiceRateEstimator estimator =
                new VoiceRateEstimator(1.1, 0.05).learn(new Observation.Answered(silent, silent, seconds(78)));

        assertThat(estimator.scale()).isCloseTo(1.1, within(0.002));
    }

    @Test
    void values_out_of_range_are_rejected_or_clamped() {
        assertThatThrownBy(() -> new VoiceRateEstimator(1.3, 0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VoiceRateEstimator(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new VoiceRateEstimator(Double.NaN, 0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(VoiceRateEstimator.nearest(7, 0))
                .isEqualTo(new VoiceRateEstimator(1.25, VoiceRateEstimator.MIN_STANDARD_DEVIATION));
        assertThat(VoiceRateEstimator.nearest(1, Double.NaN)).isEqualTo(VoiceRateEstimator.INITIAL);
        assertThat(VoiceRateEstimator.nearest(Double.POSITIVE_INFINITY, 1))
                .isEqualTo(new VoiceRateEstimator(1.25, 0.12));
    }

    @Test
    void a_spoken_length_cannot_be_negative() {
        assertThatThrownBy(() -> new SpokenLength(seconds(-1), seconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SpokenLength(seconds(1), seconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Observation answered(double after) {
        return new Observation.Answered(MOVE, QUESTION, seconds(after));
    }
}
