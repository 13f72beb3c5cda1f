package looselegs.dialog;

import java.util.List;
import java.util.Map;
import looselegs.catalog.Catalog;
import looselegs.catalog.Claim;
import looselegs.catalog.Move;
import looselegs.catalog.MoveWords;
import looselegs.language.LanguagePack;
import looselegs.language.Phrase;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.playback.PlacementScript;
import looselegs.playback.Playback;
import looselegs.playback.SideOrder;
import looselegs.practice.Decision;
import looselegs.practice.MoveChoice;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;
import looselegs.practice.Query;
import looselegs.speech.PhraseBook;
import looselegs.speech.Speech;

/** Explains moves: why, which muscle, which tool, how, and where it is tender; also help and "say that again". */
final class MoveExplanations {
    private final LanguagePack pack;

    MoveExplanations(LanguagePack pack) {
        this.pack = pack;
    }

    Decision explain(Practice practice, Query.Explain input) {
        List<Move> meant = meant(practice, input.choice());
        return switch (meant.size()) {
            case 0 -> new Decision.GoOn(practice, ofNone(input));
            case 1 ->
                new Decision.GoOn(offerIfNone(practice, meant.getFirst()), words(practice, input, meant.getFirst()));
            default ->
                new Decision.GoOn(practice.offering(meant.stream().map(Move::id).toList(), false), Speech.SILENT);
        };
    }

    /** Repeats what was said last of the move. */
    Decision repeat(Playback playback) {
        Practice practice = playback.practice();
        return switch (practice.state()) {
            case PracticeState.Ready prepared ->
                new Decision.GoOn(practice, playback.timeline().setUp(prepared.step()));
            case PracticeState.Playing playing -> new Decision.GoOn(practice, lastSaid(playback, playing.from()));
            case PracticeState.Paused paused -> new Decision.GoOn(practice, lastSaid(playback, paused.at()));
            default -> new Decision.GoOn(practice, Speech.SILENT);
        };
    }

    Decision help(Practice practice) {
        Phrase line = switch (practice.state()) {
            case PracticeState.Ready prepared -> Phrase.HELP_PREPARED;
            case PracticeState.Playing playing -> Phrase.HELP_PLAYING;
            case PracticeState.BetweenParts waiting -> Phrase.HELP_PLAYING;
            case PracticeState.Paused paused -> Phrase.HELP_PAUSED;
            default -> Phrase.HELP;
        };
        return new Decision.GoOn(practice, say(line));
    }

    private Speech lastSaid(Playback playback, Position at) {
        return playback.timeline()
                .lastSaid(at)
                .map(say -> Speech.of(say.words()))
                .orElse(Speech.SILENT);
    }

    private List<Move> meant(Practice practice, MoveChoice choice) {
        return switch (choice) {
            case MoveChoice.Named named ->
                named.moves().stream().map(pack.catalog()::getMove).toList();
            case MoveChoice.Unheard unheard -> List.of();
            case MoveChoice.Numbered numbered -> numbered(numbered.number());
            case MoveChoice.Placed placed -> numbered(placed.place());
            case MoveChoice.Unsaid unsaid ->
                practice.currentMove().map(pack.catalog()::getMove).stream().toList();
        };
    }

    private Speech ofNone(Query.Explain input) {
        if (input.choice() instanceof MoveChoice.Unheard) {
            return say(Phrase.UNKNOWN_MOVE);
        }
        return input.topic() == Query.Topic.NEED ? toolsOfAll() : say(Phrase.WHICH_MEANT);
    }

    private Speech toolsOfAll() {
        List<String> tools = pack.catalog().listMoves().stream()
                .map(Move::tool)
                .distinct()
                .flatMap(tool -> pack.catalog().findTerm(Catalog.Kind.TOOL, tool).stream())
                .map(tool -> pack.say(Phrase.A_TOOL, Map.of("tool", tool.name())))
                .toList();
        Map<String, String> named = Map.of("tools", pack.phrases().sayAll(tools));
        return Speech.of(pack.say(Phrase.TOOLS_OF_ALL, named)).then(say(Phrase.COMFORT));
    }

    private List<Move> numbered(int number) {
        List<Move> all = pack.catalog().listMoves();
        return number >= 1 && number <= all.size() ? List.of(all.get(number - 1)) : List.of();
    }

    /** Offers a move to a listener who asks about it and is at none. */
    private static Practice offerIfNone(Practice practice, Move move) {
        boolean atNone =
                practice.state() instanceof PracticeState.Idle || practice.state() instanceof PracticeState.Offered;
        return atNone ? practice.offering(List.of(move.id()), false) : practice;
    }

    private Speech words(Practice practice, Query.Explain input, Move move) {
        MoveWords words = move.words();
        return switch (input.topic()) {
            case WHY -> say(words.why());
            case MUSCLE -> say(words.muscle());
            case NEED -> Speech.of(words.fetch()).then(pack.say(Phrase.COMFORT));
            case HOW -> how(practice, move);
            case TENDER_SPOT -> Speech.of(String.join(" ", words.tenderSpot()));
        };
    }

    private Speech how(Practice practice, Move move) {
        MoveWords words = move.words();
        Map<String, String> sides = pack.sides(SideOrder.of(practice, move.id()));
        Speech told = Speech.SILENT;
        List<String> easier = practice.isEasier(move.id()) ? words.easier() : List.of();
        for (List<String> sentences : List.of(words.setUp(), easier, words.movement(), words.tenderSpot())) {
            told = told.then(PhraseBook.fill(String.join(" ", sentences), sides));
        }
        boolean working = practice.state() instanceof PracticeState.Playing playing
                && playing.from().phase() == Phase.WORK
                && practice.routine().get(playing.from().step()).equals(move.id());
        return working ? told.then(Speech.silence(PlacementScript.TO_SHIFT)) : told;
    }

    private static Speech say(List<Claim> claims) {
        return Speech.of(Claim.join(claims));
    }

    private Speech say(Phrase line) {
        return Speech.of(pack.say(line));
    }
}
