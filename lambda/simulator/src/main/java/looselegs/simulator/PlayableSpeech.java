package looselegs.simulator;

import java.time.Duration;
import java.util.List;

/** Words, silences and clips to play one after another. */
record PlayableSpeech(List<SpeechPiece> pieces) {
    static final PlayableSpeech NONE = new PlayableSpeech(List.of());

    PlayableSpeech {
        pieces = List.copyOf(pieces);
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    Duration length() {
        return pieces.stream().map(SpeechPiece::length).reduce(Duration.ZERO, Duration::plus);
    }
}
