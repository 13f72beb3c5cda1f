package looselegs.simulator;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Builds playable speech. Groups words into lines of whole sentences and merges consecutive breaks into one silence. */
final class PlayableSpeechBuilder {
    /** The most characters of a line, unless one sentence alone is longer. */
    private static final int LINE_LENGTH = 90;

    private static final Duration CLIP = Duration.ofSeconds(1);
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");
    private static final Predicate<String> SPEAKABLE =
            Pattern.compile("[\\p{L}\\p{N}]").asPredicate();

    private final PlayingTime spokenLength;
    private final List<SpeechPiece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Deque<Double> rates = new ArrayDeque<>(List.of(1.0));

    PlayableSpeechBuilder(PlayingTime spokenLength) {
        this.spokenLength = spokenLength;
    }

    void text(String words) {
        text.append(words);
    }

    void silence(Duration length) {
        endWords();
        if (!pieces.isEmpty() && pieces.getLast() instanceof SpeechPiece.Silence before) {
            pieces.removeLast();
            pieces.add(new SpeechPiece.Silence(before.length().plus(length)));
        } else if (length.isPositive()) {
            pieces.add(new SpeechPiece.Silence(length));
        }
    }

    void clip(String source) {
        endWords();
        pieces.add(new SpeechPiece.Clip(source, CLIP));
    }

    /** @param factor relative to the current rate; 2 is twice as fast */
    void beginRate(double factor) {
        endWords();
        rates.push(rates.getFirst() * factor);
    }

    void endRate() {
        endWords();
        rates.pop();
    }

    void endWords() {
        String words = text.toString().strip().replaceAll("\\s+", " ");
        text.setLength(0);
        if (SPEAKABLE.test(words)) {
            lines(words).forEach(this::line);
        }
    }

    PlayableSpeech build() {
        endWords();
        return new PlayableSpeech(pieces);
    }

    private void line(String words) {
        double nanos = spokenLength.of(words).toNanos() / rates.getFirst();
        pieces.add(new SpeechPiece.Words(words, Duration.ofMillis(Math.round(nanos / 1e6))));
    }

    private static Stream<String> lines(String words) {
        List<String> lines = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(words, -1)) {
            boolean fits = !lines.isEmpty() && lines.getLast().length() + sentence.length() < LINE_LENGTH;
            lines.add(fits ? lines.removeLast() + " " + sentence : sentence);
        }
        return lines.stream();
    }
}
