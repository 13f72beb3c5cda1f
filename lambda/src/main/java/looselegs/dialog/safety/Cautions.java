package looselegs.dialog.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import looselegs.catalog.Move;
import looselegs.language.LanguagePack;
import looselegs.language.Phrase;
import looselegs.playback.AllowedMoves;
import looselegs.practice.Practice;
import looselegs.practice.Version;
import looselegs.profile.Caution;
import looselegs.speech.Speech;

/** Says what earlier reports mean for the moves that a listener asks for. */
public final class Cautions {
    private static final Duration ASKED_AGAIN = Duration.ofDays(14);

    private final LanguagePack pack;
    private final Practice practice;

    public Cautions(LanguagePack pack, Practice practice) {
        this.pack = pack;
        this.practice = practice;
    }

    /** The moves that no report rules out. */
    public List<Move> allowed(List<Move> asked) {
        return AllowedMoves.of(practice, asked);
    }

    public boolean isLeftOut(Move move) {
        return AllowedMoves.isLeftOut(practice, move);
    }

    /** Says which of several moves are left out; silent if none is. */
    public Speech ofLeftOut(List<Move> asked) {
        return say(
                Phrase.AFTER_HURT_LEFT_OUT,
                asked.stream().filter(this::isLeftOut).toList());
    }

    /** Says which of several moves are done in their easier version; silent if none is, or if all are anyway. */
    public Speech ofEasier(List<Move> asked) {
        boolean allAre = practice.options().version() == Version.EASIER;
        return say(
                Phrase.AFTER_HURT_EASIER,
                asked.stream()
                        .filter(move -> !allAre && practice.has(Caution.Kind.EASIER, move.id()))
                        .toList());
    }

    /** Says what a report means for one move that the listener asked for by name. */
    public Speech of(Move named) {
        return isLeftOut(named) ? Speech.of(pack.say(Phrase.AFTER_HURT_NAMED)) : ofEasier(List.of(named));
    }

    /** The move with the oldest report, if that is old enough for the move to be fine again. */
    public Optional<String> toAskAbout(Instant now) {
        Optional<String> move = Optional.empty();
        Instant earliest = now.minus(ASKED_AGAIN);
        for (Map.Entry<String, Caution> caution : practice.profile().cautions().entrySet()) {
            Instant since = caution.getValue().since();
            if (since.isBefore(earliest)
                    && pack.catalog().findMove(caution.getKey()).isPresent()) {
                move = Optional.of(caution.getKey());
                earliest = since;
            }
        }
        return move;
    }

    private Speech say(Phrase phrase, List<Move> moves) {
        if (moves.isEmpty()) {
            return Speech.SILENT;
        }
        String names = pack.phrases().sayAll(pack.theMoves(moves));
        return Speech.of(pack.say(phrase, Map.of("moves", names)));
    }
}
