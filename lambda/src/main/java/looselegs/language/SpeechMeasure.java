package looselegs.language;

import java.time.Duration;
import java.util.List;
import looselegs.pacing.SpokenLength;
import looselegs.speech.Speech;

/** Adds up the silences of a speech and the time that the model's voice takes for its words. */
final class SpeechMeasure {
    private final List<Speech.Node> nodes;
    private final SentenceCache sentences;
    private long silenceMillis;
    private long spokenMillis;

    private SpeechMeasure(Speech speech, SentenceCache sentences) {
        this.nodes = speech.nodes();
        this.sentences = sentences;
    }

    static SpokenLength of(Speech speech, SentenceCache sentences) {
        if (speech.isSilent()) {
            return SpokenLength.NOTHING;
        }
        SpeechMeasure measure = new SpeechMeasure(speech, sentences);
        measure.addAll();
        return new SpokenLength(Duration.ofMillis(measure.silenceMillis), Duration.ofMillis(measure.spokenMillis));
    }

    /** The voice model takes what is said between two silences in one go. */
    private void addAll() {
        int from = 0;
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof Speech.Silence silence) {
                silenceMillis += silence.length().toMillis();
                addWords(from, i);
                from = i + 1;
            }
        }
        addWords(from, nodes.size());
    }

    private void addWords(int from, int to) {
        if (from == to) {
            return;
        }
        String words = (to - from == 1 ? text(nodes.get(from)) : join(from, to)).strip();
        if (!words.isEmpty()) {
            spokenMillis += sentences.timeToSay(words).toMillis();
        }
    }

    private String join(int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (Speech.Node node : nodes.subList(from, to)) {
            joined.append(text(node));
        }
        return joined.toString();
    }

    private static String text(Speech.Node node) {
        return switch (node) {
            case Speech.Words words -> words.text();
            case Speech.Letters letters -> letters.text();
            case Speech.Silence silence -> "";
        };
    }
}
