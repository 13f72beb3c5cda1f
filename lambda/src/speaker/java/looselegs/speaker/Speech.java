package looselegs.speaker;

import java.time.Duration;
import java.util.List;

/** What is to be heard, in order, without gaps. */
record Speech(List<Piece> pieces) {
    static final Speech NONE = new Speech(List.of());

    Speech {
        pieces = List.copyOf(pieces);
    }

    boolean isNone() {
        return pieces.isEmpty();
    }

    Duration length() {
        return pieces.stream().map(Piece::length).reduce(Duration.ZERO, Duration::plus);
    }
}
