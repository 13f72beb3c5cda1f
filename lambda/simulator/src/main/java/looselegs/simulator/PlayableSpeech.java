package looselegs.simulator;

import java.time.Duration;
import java.util.List;

/** What is to be heard, in order, without gaps. */
record PlayableSpeech(List<SpeechPiece> pieces) {
    static final PlayableSpeech NONE = new PlayableSpeech(List.of());

    PlayableSpeech {
        pieces = List.copyOf(pieces);
    }

    boolean isNone() {
        return pieces.isEmpty();
    }

    Duration length() {
        return pieces.stream().map(SpeechPiece::length).reduce(Duration.ZERO, Duration::plus);
    }
}
