package looselegs.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import looselegs.catalog.Move;
import looselegs.dialog.Coach;
import looselegs.language.ShippedLanguage;
import looselegs.practice.Command;
import looselegs.practice.Input;
import looselegs.practice.MoveChoice;
import looselegs.practice.Practice;
import looselegs.practice.PracticeOptions;
import looselegs.speech.PhraseBook;
import looselegs.speech.SsmlWriter;
import looselegs.speech.VoiceModel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests how long the work of each move lasts with real voices. */
@Tag("sound")
class RealVoiceTest {
    private static final Duration PROMISED = Duration.ofMinutes(2);
    private static final String LAST_NUMBER = "One.";
    private static final VoiceModel VOICE = ShippedLanguage.VOICE;

    private final Coach coach = new Coach(ShippedLanguage.PACK);

    @Test
    void two_minutes_last_two_minutes_with_real_voices() {
        List<SoundCheck> voices = InstalledVoice.all().stream()
                .flatMap(program -> SoundCheck.with(program, VOICE).stream())
                .toList();
        assumeThat(voices).as("installed voices").isNotEmpty();

        List<Double> errors = new ArrayList<>();
        for (Move move : coach.catalog().listMoves()) {
            StringBuilder row = new StringBuilder("%-12s".formatted(move.id()));
            for (SoundCheck voice : voices) {
                Duration heard = work(voice.hear("<speak>" + ssml(move) + "</speak>"), move);
                errors.add(Math.abs(heard.minus(PROMISED).toMillis() / 1000.0));
                row.append("  %s %.2f s".formatted(voice.voice(), heard.toMillis() / 1000.0));
            }
            System.out.println(row);
        }
        errors.sort(Comparator.naturalOrder());
        System.out.printf(
                "error of the work heard, of 120 s: median %.2f s, at most %.2f s, in %d renderings%n",
                errors.get(errors.size() / 2), errors.getLast(), errors.size());
        assertThat(errors.get(errors.size() / 2)).isLessThanOrEqualTo(1.0);
        assertThat(errors.getLast()).isLessThanOrEqualTo(3.0);
    }

    private String ssml(Move move) {
        Input start = new Command.Start(new MoveChoice.Named(List.of(move.id())), PracticeOptions.Wish.NONE);
        return SsmlWriter.write(
                coach.answer(Practice.fresh(0), start, Instant.EPOCH).speech());
    }

    /** The start cues of a move, as they are spoken. */
    private static Stream<String> startCues(Move move) {
        return move.words().start().stream()
                .flatMap(saying -> Stream.of(
                        PhraseBook.fill(saying, Map.of("side", "left", "other", "right")),
                        PhraseBook.fill(saying, Map.of("side", "right", "other", "left"))));
    }

    /** The total time from the end of each start cue to the beginning of the stop cue, which follows the last number. */
    private static Duration work(SpeechRecording hearing, Move move) {
        List<SpeechRecording.Chunk> chunks = hearing.chunks();
        Duration work = Duration.ZERO;
        Duration began = Duration.ZERO;
        for (int i = 1; i < chunks.size(); i++) {
            String words = chunks.get(i).words();
            if (startCues(move).anyMatch(words::contains)) {
                began = chunks.get(i).measuredEnd();
            }
            if (chunks.get(i - 1).words().equals(LAST_NUMBER)) {
                work = work.plus(chunks.get(i).measuredStart().minus(began));
            }
        }
        return work;
    }
}
