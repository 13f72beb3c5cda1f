package looselegs.pacing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import looselegs.pacing.SimulatedListener.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Measures the error of the estimated position before and after learning the voice rate. Plays the real moves at voices
 * from 15 % slower to 15 % faster than the model, with realistic answers.
 */
class VoiceRateEstimatorSimulationTest {
    private static final int LISTENERS = 400;
    private static final int MOMENTS = 5;
    private static final List<Timeline> MOVES = GoldenMoves.read();

    /** How a routine is done, and which observations it gives. */
    enum Scenario {
        EVERY_RESPONSE_ANSWERED,
        EVERY_SECOND_RESPONSE_ANSWERED,
        EVERY_SECOND_MOVE_BY_ITSELF,
        ONE_MOVE_AND_SILENCE;

        boolean byItself() {
            return this == EVERY_SECOND_MOVE_BY_ITSELF;
        }
    }

    /** The result of one scenario at one voice rate; absolute errors in seconds, in ascending order. */
    record Outcome(Scenario scenario, double factor, List<Double> before, List<Double> after, List<Double> rateErrors) {
        String row() {
            return "%-32s %+4.0f %%   %6.2f %6.2f   %6.2f %6.2f   %5.1f %% %5.1f %%"
                    .formatted(
                            scenario.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                            100 * (factor - 1),
                            quantile(before, 0.5),
                            quantile(before, 0.95),
                            quantile(after, 0.5),
                            quantile(after, 0.95),
                            100 * quantile(rateErrors, 0.5),
                            100 * quantile(rateErrors, 0.95));
        }
    }

    static Stream<Outcome> outcomes() {
        return Arrays.stream(Scenario.values())
                .flatMap(scenario -> IntStream.rangeClosed(-3, 3).mapToObj(step -> run(scenario, 1 + 0.05 * step)));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void after_one_routine_the_position_is_known(Outcome outcome) {
        assertThat(quantile(outcome.after(), 0.5)).isLessThan(1.2);
        assertThat(quantile(outcome.after(), 0.95)).isLessThan(5);
    }

    @Test
    void the_table_of_all_voices_is_printed() {
        List<String> rows = new ArrayList<>();
        rows.add("error of the position, s: median, 95 %  voice   before          after           rate off by");
        outcomes().map(Outcome::row).forEach(rows::add);
        System.out.println(String.join("\n", rows));
        assertThat(rows).hasSize(1 + 4 * 7);
    }

    /**
     * When a fast voice asks its question, the model still expects the last seconds of the work. So the skill must learn
     * from the answer before it estimates the position. One answer in twenty does come in the middle.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0.85, 0.9, 0.95, 1, 1.05, 1.1, 1.15})
    void the_first_answer_is_seldom_mistaken_for_one_in_the_middle_of_the_speech(double factor) {
        Random random = new Random(5);
        int beforeLearning = 0;
        int afterLearning = 0;
        for (int listener = 0; listener < LISTENERS; listener++) {
            Sent sent = send(Scenario.EVERY_RESPONSE_ANSWERED, listener % MOVES.size(), VoiceRate.STANDARD);
            Observation answer = new SimulatedListener(factor, random).answer(sent, false);
            Duration heard = answer.after().minus(Observation.LAG);
            VoiceRate learned = VoiceRateEstimator.INITIAL.learn(answer).rate();
            beforeLearning +=
                    sent.speech().positionAt(heard, VoiceRate.STANDARD).isPresent() ? 1 : 0;
            afterLearning += sent.speech().positionAt(heard, learned).isPresent() ? 1 : 0;
        }
        System.out.printf(
                "mistaken for one in the middle, voice %+3.0f %%: %5.1f %% before learning, %4.1f %% after%n",
                100 * (factor - 1), 100.0 * beforeLearning / LISTENERS, 100.0 * afterLearning / LISTENERS);
        assertThat(afterLearning).isLessThan(LISTENERS / 8);
    }

    private static Outcome run(Scenario scenario, double factor) {
        List<Double> before = new ArrayList<>();
        List<Double> after = new ArrayList<>();
        List<Double> rateErrors = new ArrayList<>();
        Random random = new Random(Math.round(100 * factor));
        for (int listener = 0; listener < LISTENERS; listener++) {
            SimulatedListener simulated = new SimulatedListener(factor, random);
            VoiceRateEstimator learned = routine(scenario, simulated);
            before.addAll(errors(scenario, simulated, VoiceRateEstimator.INITIAL));
            after.addAll(errors(scenario, simulated, learned));
            rateErrors.add(Math.abs(learned.rate().factor() / factor - 1));
        }
        return new Outcome(scenario, factor, sorted(before), sorted(after), sorted(rateErrors));
    }

    private static VoiceRateEstimator routine(Scenario scenario, SimulatedListener listener) {
        VoiceRateEstimator estimator = VoiceRateEstimator.INITIAL;
        for (int move = 0; move < MOVES.size(); move++) {
            Sent sent = send(scenario, move, estimator.rate());
            boolean two = scenario.byItself() && move + 1 < MOVES.size();
            switch (scenario) {
                case EVERY_RESPONSE_ANSWERED -> estimator = estimator.learn(listener.answer(sent, false));
                case EVERY_SECOND_RESPONSE_ANSWERED ->
                    estimator = move % 2 == 0 ? estimator.learn(listener.answer(sent, false)) : estimator;
                case EVERY_SECOND_MOVE_BY_ITSELF -> estimator = estimator.learn(listener.answer(sent, two));
                case ONE_MOVE_AND_SILENCE -> {
                    return estimator.learn(listener.silence(sent));
                }
            }
            move += two ? 1 : 0;
        }
        return estimator;
    }

    private static List<Double> errors(Scenario scenario, SimulatedListener listener, VoiceRateEstimator estimator) {
        return IntStream.range(0, MOMENTS)
                .mapToObj(moment -> {
                    Sent sent = send(scenario, moment % (MOVES.size() - 1), estimator.rate());
                    return Math.abs(listener.error(sent, scenario.byItself() && moment % 2 == 1, estimator.rate()));
                })
                .toList();
    }

    private static Sent send(Scenario scenario, int move, VoiceRate rate) {
        boolean two = scenario.byItself() && move + 1 < MOVES.size();
        Timeline reprompt = two ? asking(move + 1, rate) : question(2.7, rate);
        return new Sent(new SentTimeline(asking(move, rate), rate), new SentTimeline(reprompt, rate));
    }

    private static Timeline asking(int move, VoiceRate rate) {
        Timeline timed = GoldenMoves.atRate(MOVES.get(move), rate);
        return new Timeline(Stream.concat(timed.sections().stream(), question(1.7, rate).sections().stream())
                .toList());
    }

    private static Timeline question(double modelSeconds, VoiceRate rate) {
        Cue.Say say = new Cue.Say("question", "Shall we?", rate.timeFor(Cues.seconds(modelSeconds)));
        return new Timeline(List.of(Cues.section(Phase.CLOSE, Side.RIGHT, say)));
    }

    private static List<Double> sorted(List<Double> values) {
        return values.stream().sorted().toList();
    }

    private static double quantile(List<Double> sorted, double share) {
        return sorted.get((int) (share * (sorted.size() - 1)));
    }
}
