package looselegs.coaching;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import looselegs.catalog.Catalog;
import looselegs.catalog.Claim;
import looselegs.catalog.Move;
import looselegs.catalog.MoveWords;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.speech.PhraseBook;
import looselegs.speech.Speech;

/** Answers questions without moving the practice along. */
final class Explaining {
    /** Time to change something about how one lies, in the middle of a move. */
    static final Duration TO_SHIFT = Duration.ofSeconds(8);

    private final Library library;

    Explaining(Library library) {
        this.library = library;
    }

    Turn explain(Practice practice, Ask.Explain ask) {
        List<Move> meant = meant(practice, ask.choice());
        return switch (meant.size()) {
            case 0 -> new Turn.GoOn(practice, ofNone(ask));
            case 1 -> new Turn.GoOn(offerIfNone(practice, meant.getFirst()), words(practice, ask, meant.getFirst()));
            default ->
                new Turn.GoOn(practice.offering(meant.stream().map(Move::id).toList(), false), Speech.SILENT);
        };
    }

    /** What was said last of the move. */
    Turn repeat(Practice practice) {
        return switch (practice.standing()) {
            case Standing.Prepared prepared ->
                new Turn.GoOn(practice, new Track(library, practice).setUp(prepared.step()));
            case Standing.Playing playing -> new Turn.GoOn(practice, lastSaid(practice, playing.from()));
            case Standing.Paused paused -> new Turn.GoOn(practice, lastSaid(practice, paused.at()));
            default -> new Turn.GoOn(practice, Speech.SILENT);
        };
    }

    Turn help(Practice practice) {
        Line line = switch (practice.standing()) {
            case Standing.Prepared prepared -> Line.HELP_PREPARED;
            case Standing.Playing playing -> Line.HELP_PLAYING;
            case Standing.Waiting waiting -> Line.HELP_PLAYING;
            case Standing.Paused paused -> Line.HELP_PAUSED;
            default -> Line.HELP;
        };
        return new Turn.GoOn(practice, say(line));
    }

    private Speech lastSaid(Practice practice, Position at) {
        return new Track(library, practice)
                .lastSaid(at)
                .map(say -> Speech.of(say.words()))
                .orElse(Speech.SILENT);
    }

    private List<Move> meant(Practice practice, MoveChoice choice) {
        return switch (choice) {
            case MoveChoice.Named named ->
                named.moves().stream().map(library.catalog()::getMove).toList();
            case MoveChoice.Unheard unheard -> List.of();
            case MoveChoice.Numbered numbered -> numbered(numbered.number());
            case MoveChoice.Placed placed -> numbered(placed.place());
            case MoveChoice.Unsaid unsaid ->
                practice.currentMove().map(library.catalog()::getMove).stream().toList();
        };
    }

    private Speech ofNone(Ask.Explain ask) {
        if (ask.choice() instanceof MoveChoice.Unheard) {
            return say(Line.UNKNOWN_MOVE);
        }
        return ask.topic() == Ask.Topic.NEED ? toolsOfAll() : say(Line.WHICH_MEANT);
    }

    private Speech toolsOfAll() {
        List<String> tools = library.catalog().listMoves().stream()
                .map(Move::tool)
                .distinct()
                .flatMap(tool -> library.catalog().findTerm(Catalog.Kind.TOOL, tool).stream())
                .map(tool -> library.say(Line.A_TOOL, Map.of("tool", tool.name())))
                .toList();
        Map<String, String> named = Map.of("tools", library.phrases().sayAll(tools));
        return Speech.of(library.say(Line.TOOLS_OF_ALL, named)).then(say(Line.COMFORT));
    }

    private List<Move> numbered(int number) {
        List<Move> all = library.catalog().listMoves();
        return number >= 1 && number <= all.size() ? List.of(all.get(number - 1)) : List.of();
    }

    /** Somebody who asks about a move and is at none may want to do it. */
    private static Practice offerIfNone(Practice practice, Move move) {
        boolean atNone =
                practice.standing() instanceof Standing.Fresh || practice.standing() instanceof Standing.Offered;
        return atNone ? practice.offering(List.of(move.id()), false) : practice;
    }

    private Speech words(Practice practice, Ask.Explain ask, Move move) {
        MoveWords words = move.words();
        return switch (ask.topic()) {
            case WHY -> say(words.why());
            case MUSCLE -> say(words.muscle());
            case NEED -> Speech.of(words.fetch()).then(library.say(Line.COMFORT));
            case HOW -> how(practice, move);
            case TENDER_SPOT -> Speech.of(String.join(" ", words.tenderSpot()));
        };
    }

    private Speech how(Practice practice, Move move) {
        MoveWords words = move.words();
        Map<String, String> sides = narrator(practice).sides(Sided.of(practice, move.id()));
        Speech told = Speech.SILENT;
        List<String> easier = practice.isEasier(move.id()) ? words.easier() : List.of();
        for (List<String> sentences : List.of(words.setUp(), easier, words.movement(), words.tenderSpot())) {
            told = told.then(PhraseBook.fill(String.join(" ", sentences), sides));
        }
        boolean working = practice.standing() instanceof Standing.Playing playing
                && playing.from().phase() == Phase.WORK
                && practice.routine().get(playing.from().step()).equals(move.id());
        return working ? told.then(Speech.silence(TO_SHIFT)) : told;
    }

    private static Speech say(List<Claim> claims) {
        return Speech.of(Claim.join(claims));
    }

    private Narrator narrator(Practice practice) {
        return new Narrator(library, practice.options().voiceRate());
    }

    private Speech say(Line line) {
        return Speech.of(library.say(line));
    }
}
