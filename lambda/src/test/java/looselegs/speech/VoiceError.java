package looselegs.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import looselegs.speech.SpeechDurations.Row;

/** The length of a text predicted by a fit that did not include it, and the length measured with one voice or with all. */
record VoiceError(Row row, String voice, double modelSeconds, double measuredSeconds) {
    /** The name of the mean of all voices, each scaled to slowness 1. */
    static final String MEAN = "(mean voice)";

    static List<VoiceError> of(Row row, VoiceFit fit, SpokenText spokenText) {
        double model = fit.seconds(spokenText.lengthOf(row.text()));
        List<VoiceError> errors = new ArrayList<>();
        row.secondsByVoice()
                .forEach((voice, seconds) ->
                        errors.add(new VoiceError(row, voice, model * fit.slownessOf(voice), seconds)));
        double mean = row.secondsByVoice().entrySet().stream()
                .mapToDouble(measured -> measured.getValue() / fit.slownessOf(measured.getKey()))
                .average()
                .orElseThrow();
        errors.add(new VoiceError(row, MEAN, model, mean));
        return errors;
    }

    static List<VoiceError> ofSingleVoices(List<VoiceError> errors) {
        return errors.stream().filter(error -> !error.voice.equals(MEAN)).toList();
    }

    private double seconds() {
        return modelSeconds - measuredSeconds;
    }

    private double percent() {
        return seconds() / measuredSeconds * 100;
    }

    /** Statistics of the absolute errors, and the bias of the signed ones. */
    record Figures(
            double medianPercent,
            double percentile95Percent,
            double medianSeconds,
            double percentile95Seconds,
            double biasPercent) {

        static Figures of(List<VoiceError> errors) {
            return new Figures(
                    percentile(errors, 50, VoiceError::percent),
                    percentile(errors, 95, VoiceError::percent),
                    percentile(errors, 50, VoiceError::seconds),
                    percentile(errors, 95, VoiceError::seconds),
                    errors.stream().mapToDouble(VoiceError::percent).average().orElseThrow());
        }

        private static double percentile(List<VoiceError> errors, int percent, ToDoubleFunction<VoiceError> error) {
            double[] sorted =
                    errors.stream().mapToDouble(error).map(Math::abs).sorted().toArray();
            return sorted[(sorted.length - 1) * percent / 100];
        }

        private String line(String name) {
            return String.format(
                    Locale.ROOT,
                    "  %-20s median %5.2f %% %5.3f s, 95th percentile %5.1f %% %5.2f s, bias %+5.1f %%",
                    name,
                    medianPercent,
                    medianSeconds,
                    percentile95Percent,
                    percentile95Seconds,
                    biasPercent);
        }
    }

    static String table(String title, List<VoiceError> errors) {
        Map<String, List<VoiceError>> byVoice =
                errors.stream().collect(Collectors.groupingBy(VoiceError::voice, TreeMap::new, Collectors.toList()));
        return title + ":\n"
                + byVoice.entrySet().stream()
                        .map(voice -> Figures.of(voice.getValue()).line(voice.getKey()))
                        .collect(Collectors.joining("\n"))
                + "\n" + Figures.of(ofSingleVoices(errors)).line("(all voices)");
    }
}
