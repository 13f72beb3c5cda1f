package looselegs.speech;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import looselegs.speech.SpeechDurations.Row;

/**
 * A fit of the seconds of a {@link Voice} and the slowness of each measured voice. Alternates between the two: least squares
 * over each text's mean give the seconds for a given slowness, and a voice's measured total divided by the modeled one gives its
 * slowness for given seconds. Errors are relative to the length of the text, so that short cues count as much as long ones.
 *
 * @param seconds for an utterance, a word, a sound, a pause and a stop, for a voice of slowness 1
 * @param slowness by voice, with a mean of 1
 */
record VoiceFit(List<Double> seconds, Map<String, Double> slowness) {
    private static final int ITERATIONS = 50;

    static VoiceFit of(List<Row> rows, SpokenText spokenText) {
        Map<String, Double> slowness = rows.stream()
                .flatMap(row -> row.secondsByVoice().keySet().stream())
                .distinct()
                .collect(Collectors.toMap(voice -> voice, voice -> 1.0));
        VoiceFit fit = new VoiceFit(List.of(), slowness);
        List<double[]> features = rows.stream()
                .map(row -> features(spokenText.lengthOf(row.text())))
                .toList();
        for (int decision = 0; decision < ITERATIONS; decision++) {
            fit = fit.next(rows, features);
        }
        return fit;
    }

    private VoiceFit next(List<Row> rows, List<double[]> features) {
        List<Double> means = rows.stream().map(this::meanAtSlownessOne).toList();
        List<Double> fitted = LeastSquares.solve(features, means, mean -> 1 / mean);
        Map<String, Double> measured = new TreeMap<>();
        Map<String, Double> modelled = new TreeMap<>();
        for (int row = 0; row < rows.size(); row++) {
            double model = dot(fitted, features.get(row));
            rows.get(row).secondsByVoice().forEach((voice, seconds) -> {
                measured.merge(voice, seconds, Double::sum);
                modelled.merge(voice, model, Double::sum);
            });
        }
        measured.replaceAll((voice, sum) -> sum / modelled.getOrDefault(voice, sum));
        double mean = mean(measured.values().stream(), value -> value);
        measured.replaceAll((voice, value) -> value / mean);
        return new VoiceFit(fitted, measured);
    }

    private double meanAtSlownessOne(Row row) {
        return mean(
                row.secondsByVoice().entrySet().stream(),
                measured -> measured.getValue() / slownessOf(measured.getKey()));
    }

    private static <T> double mean(Stream<T> values, ToDoubleFunction<T> number) {
        return values.mapToDouble(number).average().orElseThrow();
    }

    double slownessOf(String voice) {
        return slowness.getOrDefault(voice, 1.0);
    }

    double seconds(SpeechSize length) {
        return dot(seconds, features(length));
    }

    private static double[] features(SpeechSize length) {
        return new double[] {1, length.words(), length.sounds(), length.pauses(), length.stops()};
    }

    private static double dot(List<Double> seconds, double[] features) {
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            sum += seconds.get(i) * features[i];
        }
        return sum;
    }
}
