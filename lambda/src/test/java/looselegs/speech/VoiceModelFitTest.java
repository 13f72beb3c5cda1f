package looselegs.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import looselegs.speech.SpeechDurations.Row;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Tests how well the model predicts speech that it was not fitted to, and that voice.json has the fitted numbers. */
class VoiceModelFitTest {
    /** Larger than the change of the fit after one more word in the exceptions. */
    private static final Percentage ROUNDING = withinPercentage(1);

    private static final int FOLDS = 5;
    private static final int SHUFFLES = 8;

    /**
     * A text of 60 written words that takes 19 s in Polly's Joanna, rounded to the second:
     * https://aws.amazon.com/blogs/aws/amazon-polly-update-time-driven-prosody-and-asynchronous-synthesis/. The text
     * belongs to its author, so only the counts of {@link SpokenText} are here; count again if the spellings change.
     */
    private static final SpeechSize JOANNA = new SpeechSize(61, 237, 2, 2);

    private static final double JOANNA_SECONDS = 19;

    private final Voice voice = VoiceLoader.load("en-US");
    private final SpokenText spokenText = new SpokenText(voice);
    private final List<Row> sentences = SpeechDurations.sentences().rows();
    private final List<Row> breaks = SpeechDurations.sentenceBreaks().rows();

    @Test
    void the_median_error_of_sentences_left_out_of_the_fit_is_under_five_percent() {
        List<VoiceError> errors = leftOut().stream()
                .filter(error -> sentences.contains(error.row()))
                .toList();
        System.out.println(VoiceError.table("Sentences left out", errors));

        VoiceError.Figures all = VoiceError.Figures.of(VoiceError.ofSingleVoices(errors));
        assertThat(all.medianPercent()).isLessThan(5.5);
        assertThat(all.medianSeconds()).isLessThan(0.14);
        assertThat(all.percentile95Seconds()).isLessThan(0.5);
        assertThat(all.biasPercent()).isBetween(-2.0, 2.0);
    }

    @Test
    void the_error_of_longer_texts_left_out_of_the_fit_is_nearly_as_small() {
        List<VoiceError> errors =
                leftOut().stream().filter(error -> breaks.contains(error.row())).toList();
        System.out.println(VoiceError.table("Texts of several sentences left out", errors));

        VoiceError.Figures all = VoiceError.Figures.of(VoiceError.ofSingleVoices(errors));
        assertThat(all.medianPercent()).isLessThan(8);
        assertThat(all.percentile95Percent()).isLessThan(25);
        assertThat(all.biasPercent()).isBetween(-4.0, 4.0);
    }

    @Test
    void the_median_error_of_unseen_sentences_is_under_seven_percent() {
        VoiceFit fit = VoiceFit.of(all(), spokenText);
        List<VoiceError> errors = SpeechDurations.unseen().rows().stream()
                .flatMap(row -> VoiceError.of(row, fit, spokenText).stream())
                .toList();
        System.out.println(VoiceError.table("Sentences never fitted to", errors));

        VoiceError.Figures all = VoiceError.Figures.of(VoiceError.ofSingleVoices(errors));
        assertThat(all.medianPercent()).isLessThan(7);
        assertThat(all.percentile95Percent()).isLessThan(22);
        assertThat(all.biasPercent()).isBetween(-4.0, 4.0);
    }

    @Test
    void the_median_error_for_the_mean_voice_is_under_four_percent() {
        List<VoiceError> errors = leftOut().stream()
                .filter(error -> error.voice().equals(VoiceError.MEAN))
                .toList();

        assertThat(VoiceError.Figures.of(errors).medianPercent()).isLessThan(4);
    }

    @Test
    void the_seconds_of_the_voice_come_from_the_fit_to_all_texts() {
        VoiceFit fit = VoiceFit.of(all(), spokenText);
        System.out.println("Fitted " + fit.seconds() + ", slowness " + fit.slowness());

        Voice.Seconds seconds = voice.seconds();
        List<Double> inFile =
                List.of(seconds.utterance(), seconds.word(), seconds.sound(), seconds.pause(), seconds.stop());
        for (int i = 0; i < inFile.size(); i++) {
            assertThat(inFile.get(i)).isCloseTo(fit.seconds().get(i), ROUNDING);
        }
    }

    @Test
    void the_rate_of_the_voice_gives_joannas_text_its_measured_length() {
        double rate = VoiceFit.of(all(), spokenText).seconds(JOANNA) / JOANNA_SECONDS;
        System.out.println("Rate " + rate);

        assertThat(voice.rate()).isCloseTo(rate, ROUNDING);
    }

    private List<Row> all() {
        return Stream.concat(sentences.stream(), breaks.stream()).toList();
    }

    private List<VoiceError> leftOut() {
        List<VoiceError> errors = new ArrayList<>();
        for (int seed = 0; seed < SHUFFLES; seed++) {
            List<Row> shuffled = new ArrayList<>(all());
            Collections.shuffle(shuffled, new Random(seed));
            for (int fold = 0; fold < FOLDS; fold++) {
                int left = fold;
                List<Row> out = every(shuffled, i -> i % FOLDS == left);
                VoiceFit fit = VoiceFit.of(every(shuffled, i -> i % FOLDS != left), spokenText);
                out.forEach(row -> errors.addAll(VoiceError.of(row, fit, spokenText)));
            }
        }
        return errors;
    }

    private static List<Row> every(List<Row> rows, IntPredicate taken) {
        return IntStream.range(0, rows.size()).filter(taken).mapToObj(rows::get).toList();
    }
}
