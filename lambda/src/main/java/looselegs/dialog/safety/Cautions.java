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

/** What earlier reports make of the moves that are asked for; the listener is told. */
public final class Cautions {
    private static final Duration ASKED_AGAIN = Duration.ofDays(14);

    private final LanguagePack pack;
    private final Practice practice;

    public Cautions(LanguagePack pack, Practice practice) {
        this.pack = pack;
        this.practice = practice;
    }

    /** The moves that nothing speaks against. */
    public List<Move> allowed(List<Move> asked) {
        return AllowedMoves.of(practice, asked);
    }

    public boolean isLeftOut(Move move) {
        return AllowedMoves.isLeftOut(practice, move);
    }

    /** Which of several moves are left out; silent where none is. */
    public Speech ofLeftOut(List<Move> asked) {
        return say(
                Phrase.AFTER_HURT_LEFT_OUT,
                asked.stream().filter(this::isLeftOut).toList());
    }

    /** Which of several moves are done in their easier version; silent where none is, or all are anyway. */
    public Speech ofEasier(List<Move> asked) {
        boolean allAre = practice.options().version() == Version.EASIER;
        return say(
                Phrase.AFTER_HURT_EASIER,
                asked.stream()
                        .filter(move -> !allAre && practice.has(Caution.Kind.EASIER, move.id()))
                        .toList());
    }

    /** For one move that was asked for by its name. */
    public Speech of(Move named) {
        return isLeftOut(named) ? Speech.of(pack.say(Phrase.AFTER_HURT_NAMED)) : ofEasier(List.of(named));
    }

    /** A move that was reported of so long ago that it may be fine again; the one of longest ago first. */
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

    private Speech say(Phrase line, List<Move> moves) {
        if (moves.isEmpty()) {
            return Speech.SILENT;
        }
        String names = pack.phrases().sayAll(pack.theMoves(moves));
        return Speech.of(pack.say(line, Map.of("moves", names)));
    }
}
