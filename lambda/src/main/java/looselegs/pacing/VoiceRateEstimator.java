package looselegs.pacing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Estimates how fast the voice of a listener's device talks, from when answers come and when sessions end. Immutable and
 * pure: the same observations give the same estimate.
 *
 * <p>The time that a response takes is linear in the <em>scale</em>, which is one divided by the factor of the
 * {@link VoiceRate}: {@code after = overhead + silence + scale · spoken}. The estimate of the scale is a normal
 * distribution, and each observation narrows it as far as its noise allows (a Kalman filter with one variable). A minute
 * of words teaches a lot, a short question almost nothing, so no response needs to be ruled out for being too short.
 *
 * <p>One observation can mean different things. An answer may come in time, late, after the reprompt, or in the middle
 * of the speech, where it teaches nothing; and the listener may have changed Alexa's speed since. Each
 * {@link Hypothesis} gives a normal distribution of its own, weighted by how well it explains the time observed. The
 * mixture is then approximated by one normal distribution again. So a time that fits nothing changes nothing, a time
 * that fits two hypotheses widens the estimate, and two times that agree on a new speed move it there.
 *
 * @param scale seconds that the voice takes for one second of the model, from 0.8 to 1.25, both included
 * @param standardDeviation of the scale, from {@value #MIN_STANDARD_DEVIATION} to {@value #MAX_STANDARD_DEVIATION}, both
 *     included
 */
public record VoiceRateEstimator(double scale, double standardDeviation) {
    /** Below this, errors dominate that do not average out: how quickly this listener answers, how slow this device is. */
    static final double MIN_STANDARD_DEVIATION = 0.008;

    /** Nearly all voices are within 25 % of the model, which is two standard deviations. */
    static final double MAX_STANDARD_DEVIATION = 0.12;

    /** The estimate before any observation: the rate of the model, with the widest spread. */
    public static final VoiceRateEstimator INITIAL = new VoiceRateEstimator(1, MAX_STANDARD_DEVIATION);

    private static final double MIN_SCALE = 1 / VoiceRate.FASTEST;
    private static final double MAX_SCALE = 1 / VoiceRate.SLOWEST;

    /** Between two sessions the listener may change the speed, or move to another device. */
    private static final double NEW_SESSION_STANDARD_DEVIATION = 0.04;

    /** Standard deviation that the scale gains during a response of {@link #MOVE_SECONDS}. */
    private static final double DRIFT = 0.006;

    /** Standard deviation of the model's error on the words of one response, as a share of their length. */
    private static final double MODEL_ERROR = 0.02;

    /** Probability that the listener changes Alexa's speed during a response of {@link #MOVE_SECONDS}. */
    private static final double CHANGE_PROBABILITY = 0.01;

    /** Seconds of a usual response with a move in it. Drift and changes shrink in proportion for a shorter one. */
    private static final double MOVE_SECONDS = 220;

    public VoiceRateEstimator {
        if (!(scale >= MIN_SCALE && scale <= MAX_SCALE)) {
            throw new IllegalArgumentException("the scale must be from 0.8 to 1.25, not " + scale);
        }
        if (!(standardDeviation >= MIN_STANDARD_DEVIATION && standardDeviation <= MAX_STANDARD_DEVIATION)) {
            throw new IllegalArgumentException(
                    "the standard deviation must be from 0.008 to 0.12, not " + standardDeviation);
        }
    }

    /** Moves both values into their ranges; gives {@link #INITIAL} if one of them is not a number. */
    public static VoiceRateEstimator nearest(double scale, double standardDeviation) {
        return Double.isNaN(scale) || Double.isNaN(standardDeviation)
                ? INITIAL
                : new VoiceRateEstimator(
                        Math.clamp(scale, MIN_SCALE, MAX_SCALE),
                        Math.clamp(standardDeviation, MIN_STANDARD_DEVIATION, MAX_STANDARD_DEVIATION));
    }

    /** The most likely rate of the voice. */
    public VoiceRate rate() {
        return VoiceRate.nearest(1 / scale);
    }

    /** Keeps the scale but is less certain of it, for the start of another session. */
    public VoiceRateEstimator inNewSession() {
        return new VoiceRateEstimator(scale, Math.max(standardDeviation, NEW_SESSION_STANDARD_DEVIATION));
    }

    /** The estimate after one more observation; nearly the same if no voice can explain it. */
    public VoiceRateEstimator learn(Observation observation) {
        List<Hypothesis> hypotheses = Hypothesis.of(observation);
        double seconds = longestSeconds(observation);
        double moves = Math.min(1, seconds / MOVE_SECONDS);
        VoiceRateEstimator drifted = nearest(scale, Math.hypot(standardDeviation, DRIFT * Math.sqrt(moves)));
        List<Component> components = new ArrayList<>();
        double unrelated = 1;
        for (Hypothesis hypothesis : hypotheses) {
            components.add(drifted.update(hypothesis, observation.after(), 1 - CHANGE_PROBABILITY * moves));
            components.add(INITIAL.update(hypothesis, observation.after(), CHANGE_PROBABILITY * moves));
            unrelated -= hypothesis.probability();
        }
        components.add(new Component(scale, standardDeviation * standardDeviation, unrelated / seconds));
        return merge(components);
    }

    /** One normal distribution of the mixture; its weight is how well it explains the time observed. */
    private record Component(double mean, double variance, double weight) {}

    private Component update(Hypothesis hypothesis, Duration after, double prior) {
        double spoken = seconds(hypothesis.played().spoken());
        double expected =
                seconds(hypothesis.overhead()) + seconds(hypothesis.played().silence()) + scale * spoken;
        double residual = seconds(after) - expected;
        double variance = standardDeviation * standardDeviation;
        double noise = Math.hypot(hypothesis.standardDeviation(), MODEL_ERROR * spoken);
        double spread = Math.hypot(noise, standardDeviation * spoken);
        double gain = variance * spoken / (spread * spread);
        double likelihood = Math.exp(-0.5 * Math.pow(residual / spread, 2)) / (spread * Math.sqrt(2 * Math.PI));
        return new Component(
                scale + gain * residual,
                variance * Math.pow(noise / spread, 2),
                prior * hypothesis.probability() * likelihood);
    }

    /** Approximates a mixture by one normal distribution of the same mean and variance. */
    private static VoiceRateEstimator merge(List<Component> components) {
        double weights = components.stream().mapToDouble(Component::weight).sum();
        double mean = components.stream()
                        .mapToDouble(component -> component.weight() * component.mean())
                        .sum()
                / weights;
        double variance = components.stream()
                        .mapToDouble(component ->
                                component.weight() * (component.variance() + Math.pow(component.mean() - mean, 2)))
                        .sum()
                / weights;
        return nearest(mean, Math.sqrt(variance));
    }

    /** From the request to the end of the last listening. An unrelated request comes at any time within it. */
    private static double longestSeconds(Observation observation) {
        Duration listening = Observation.LISTENING.multipliedBy(2);
        SpokenLength all = observation.speech().then(observation.reprompt());
        return seconds(all.silence()) + seconds(all.spoken()) + seconds(Observation.LAG.plus(listening));
    }

    private static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() / 1e9;
    }
}
