package looselegs.dialog;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import looselegs.catalog.Catalog;
import looselegs.catalog.Catalog.Kind;
import looselegs.catalog.Claim;
import looselegs.catalog.Move;
import looselegs.catalog.Term;
import looselegs.dialog.safety.Cautions;
import looselegs.language.LanguagePack;
import looselegs.language.Phrase;
import looselegs.pacing.Position;
import looselegs.playback.Bookmarks;
import looselegs.playback.Playback;
import looselegs.playback.SideOrder;
import looselegs.practice.Command;
import looselegs.practice.Decision;
import looselegs.practice.MoveChoice;
import looselegs.practice.OpenQuestion;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;
import looselegs.practice.Response;
import looselegs.profile.Caution;
import looselegs.profile.Profile;
import looselegs.speech.PlainTextWriter;
import looselegs.speech.Speech;

/** Finds the move that a listener means, prepares or starts it, and offers moves. */
final class MoveSelection {
    /** Time to take in what the routine holds. */
    private static final Duration AFTER_THE_OPENING = Duration.ofSeconds(2);

    /** No routine takes longer, pauses included. */
    private static final Duration ONE_PRACTICE = Duration.ofHours(6);

    private final LanguagePack pack;
    private final Catalog catalog;

    MoveSelection(LanguagePack pack) {
        this.pack = pack;
        this.catalog = pack.catalog();
    }

    Decision launch(Practice practice, Command.Launch launch, Instant now) {
        if (launch.known() && practice.state() instanceof PracticeState.Resumable resumable) {
            return new Decision.GoOn(practice, say(Phrase.WELCOME_AGAIN).then(done(practice, resumable.at())));
        }
        Practice fresh = practice.with(new PracticeState.Idle());
        Optional<String> doubtful = new Cautions(pack, practice).toAskAbout(now);
        if (launch.known() && doubtful.isPresent()) {
            Speech question = say(
                    Phrase.FINE_AGAIN, "move", catalog.getMove(doubtful.get()).name());
            return new Decision.GoOn(fresh.with(new OpenQuestion.FineAgain(doubtful.get())), say(Phrase.WELCOME_AGAIN))
                    .inviting(question);
        }
        Speech welcome = launch.known()
                ? say(Phrase.WELCOME_AGAIN)
                : say(Phrase.WELCOME_FIRST, "count", count()).then(say(Phrase.NOTICE));
        return new Decision.GoOn(fresh, welcome);
    }

    /** Drops the caution of a move that is fine again; asks about another one some other time. */
    Decision settle(Practice practice, String move, boolean fine, Instant now) {
        Profile profile = practice.profile();
        Profile next = fine
                ? profile.withoutCaution(move)
                : Optional.ofNullable(profile.cautions().get(move))
                        .map(caution -> profile.withCaution(move, new Caution(caution.kind(), now)))
                        .orElse(profile);
        Phrase no = practice.has(Caution.Kind.LEFT_OUT, move) ? Phrase.FINE_AGAIN_LEFT_OUT : Phrase.FINE_AGAIN_NO;
        Phrase line = fine ? Phrase.FINE_AGAIN_YES : no;
        return new Decision.GoOn(
                practice.with(next), say(line, "move", catalog.getMove(move).name()));
    }

    /** Says how many moves of the bookmarked routine are done; a skipped move is not. */
    private Speech done(Practice practice, Position at) {
        Instant begun = practice.profile()
                .bookmark()
                .map(mark -> mark.savedAt().minus(ONE_PRACTICE))
                .orElse(Instant.MIN);
        long number = practice.routine().subList(0, at.step()).stream()
                .filter(move -> practice.profile().history().latest().stream()
                        .anyMatch(done -> done.move().equals(move) && done.at().isAfter(begun)))
                .count();
        Map<String, String> values = Map.of(
                "number", Long.toString(number),
                "count", Integer.toString(practice.routine().size()));
        return number > 0 ? Speech.of(pack.say(Phrase.LEFT_DONE, values)) : Speech.SILENT;
    }

    Decision guide(Playback playback, Command.Guide guide) {
        Practice practice = playback.practice();
        Practice wished = Bookmarks.wishing(practice, guide.wish());
        return choose(wished, guide.choice(), move -> prepare(playback.with(wished), move));
    }

    Decision start(Playback playback, Command.Start start) {
        Practice practice = playback.practice();
        Practice wished = Bookmarks.wishing(practice, start.wish());
        return choose(wished, start.choice(), move -> begin(playback.with(wished), move));
    }

    Decision.GoOn movesFor(Practice practice, Command.MovesFor input) {
        List<Move> moves = catalog.movesFor(input.kind(), input.id());
        Optional<Term> term = catalog.findTerm(input.kind(), input.id());
        if (term.isEmpty() || moves.isEmpty()) {
            boolean complains = input.kind() == Kind.COMPLAINT;
            return new Decision.GoOn(
                    practice, say(Phrase.UNKNOWN_TERM).then(complains ? say(Phrase.SEE_PROFESSIONAL) : allMoves()));
        }
        return new Decision.GoOn(offer(practice, moves), movesFor(input.kind(), term.get(), moves));
    }

    Decision listMoves(Practice practice) {
        return new Decision.GoOn(practice, allMoves());
    }

    /** Tells the set-up of one move; the listener says when to start. */
    Decision prepare(Playback playback, Move move) {
        Practice practice = playback.practice();
        Speech caution = new Cautions(pack, practice).of(move);
        Practice prepared = practice.withRoutine(List.of(move.id()), new PracticeState.Ready(0));
        return tell(playback.with(prepared), caution, move.name());
    }

    /** Opens a routine: says how long it takes, which tools to fetch, and the set-up of its first move. */
    Decision open(Playback playback, List<Move> asked) {
        Practice practice = playback.practice();
        return cautiously(playback, asked, moves -> {
            Playback prepared = playback.with(practice.withRoutine(ids(moves), new PracticeState.Ready(0)));
            return moves.size() == 1
                    ? prepare(playback, moves.getFirst())
                    : tell(prepared, opening(prepared, moves), names(moves));
        });
    }

    /** Opens a routine and goes straight through it. */
    Decision openAtOnce(Playback playback, List<Move> asked) {
        return cautiously(
                playback,
                asked,
                moves -> moves.size() == 1 ? begin(playback, moves.getFirst()) : playAll(playback, moves));
    }

    private Decision playAll(Playback playback, List<Move> moves) {
        Practice practice = playback.practice();
        Practice chosen = practice.withRoutine(ids(moves), practice.state());
        PracticeState playing = PracticeState.Playing.from(chosen.options().beginningOf(0));
        return new Decision.GoOn(chosen.with(playing), opening(playback.with(chosen), moves));
    }

    /** Leaves out the moves that a report rules out; a move that is asked for alone is done all the same. */
    private Decision cautiously(Playback playback, List<Move> asked, Function<List<Move>, Decision> open) {
        Practice practice = playback.practice();
        Cautions cautions = new Cautions(pack, practice);
        List<Move> allowed = asked.size() == 1 ? asked : cautions.allowed(asked);
        Speech leftOut = asked.size() == 1 ? Speech.SILENT : cautions.ofLeftOut(asked);
        if (allowed.isEmpty()) {
            return new Decision.GoOn(practice.with(new PracticeState.Idle()), leftOut);
        }
        Speech easier = allowed.size() == 1 ? Speech.SILENT : cautions.ofEasier(allowed);
        return switch (open.apply(allowed)) {
            case Decision.GoOn goOn -> goOn.after(leftOut.then(easier));
            case Decision.Close close -> close;
            case Decision.Do todo -> todo;
        };
    }

    /** How long a routine takes, set-ups included. */
    Duration time(Playback playback, List<Move> moves) {
        Practice practice = playback.practice();
        Practice routine = practice.withRoutine(ids(moves), practice.state());
        return playback.with(routine).timeline().timeFrom(routine.options().beginningOf(0));
    }

    private Decision tell(Playback prepared, Speech opening, String title) {
        Speech told = opening.then(prepared.timeline().setUp(0));
        Response.Card card = new Response.Card(title, PlainTextWriter.write(told));
        return new Decision.GoOn(prepared.practice(), told).with(card);
    }

    private Speech opening(Playback playback, List<Move> moves) {
        List<String> tools = moves.stream()
                .map(Move::tool)
                .distinct()
                .flatMap(tool -> catalog.findTerm(Kind.TOOL, tool).stream())
                .map(Term::name)
                .map(tool -> pack.say(Phrase.A_TOOL, Map.of("tool", tool)))
                .toList();
        Map<String, String> values = Map.of(
                "count", Integer.toString(moves.size()),
                "time", pack.minutesWords(time(playback, moves)),
                "moves", names(moves));
        Map<String, String> fetch = Map.of("tools", pack.phrases().sayAll(tools));
        return Speech.of(pack.say(Phrase.OPENING, values))
                .then(pack.say(Phrase.OPENING_TOOLS, fetch))
                .then(Speech.silence(AFTER_THE_OPENING));
    }

    private static List<String> ids(List<Move> moves) {
        return moves.stream().map(Move::id).toList();
    }

    /** Starts one move at once; skips the set-up if the listener has just heard it. */
    Decision begin(Playback playback, Move move) {
        Practice practice = playback.practice();
        boolean told = practice.state() instanceof PracticeState.Ready
                && practice.currentMove().equals(Optional.of(move.id()));
        Cautions cautions = new Cautions(pack, practice);
        if (!told && cautions.isLeftOut(move)) {
            return prepare(playback, move);
        }
        Practice chosen = told ? practice : practice.withRoutine(List.of(move.id()), practice.state());
        Position from = told
                ? playback.timeline().startOf(0, SideOrder.first(practice))
                : chosen.options().beginningOf(0);
        return new Decision.GoOn(
                chosen.with(PracticeState.Playing.from(from)), told ? Speech.SILENT : cautions.of(move));
    }

    private Decision choose(Practice practice, MoveChoice choice, Function<Move, Decision> chosen) {
        return switch (choice) {
            case MoveChoice.Unsaid unsaid -> ask(practice, practice.isUnderWay() ? say(Phrase.UNCLEAR) : allMoves());
            case MoveChoice.Unheard unheard ->
                ask(
                        practice,
                        practice.isUnderWay()
                                ? say(Phrase.UNCLEAR)
                                : say(Phrase.UNKNOWN_MOVE).then(allMoves()));
            case MoveChoice.Named named -> chooseNamed(practice, named.moves(), chosen);
            case MoveChoice.Numbered numbered -> pick(practice, catalog.listMoves(), numbered.number(), chosen);
            case MoveChoice.Placed placed -> pick(practice, offered(practice), placed.place(), chosen);
        };
    }

    /** Prefers a move that is on offer to anything else the name could mean. */
    private Decision chooseNamed(Practice practice, List<String> named, Function<Move, Decision> chosen) {
        List<String> onOffer = practice.state() instanceof PracticeState.Offered offered
                ? named.stream().filter(offered.moves()::contains).toList()
                : List.of();
        List<String> meant = onOffer.isEmpty() ? named : onOffer;
        return meant.size() == 1
                ? chosen.apply(catalog.getMove(meant.getFirst()))
                : ask(practice.offering(meant, false), Speech.SILENT);
    }

    private Decision pick(Practice practice, List<Move> moves, int place, Function<Move, Decision> chosen) {
        return place >= 1 && place <= moves.size()
                ? chosen.apply(moves.get(place - 1))
                : ask(practice, say(Phrase.UNKNOWN_NUMBER, "count", Integer.toString(moves.size())));
    }

    private List<Move> offered(Practice practice) {
        return practice.state() instanceof PracticeState.Offered offered
                        && offered.moves().size() > 1
                ? offered.moves().stream().map(catalog::getMove).toList()
                : catalog.listMoves();
    }

    /** Asks back without losing the place: what plays goes on, and what is offered remembers it. */
    private static Decision ask(Practice practice, Speech question) {
        return new Decision.GoOn(practice, question);
    }

    private static Practice offer(Practice practice, List<Move> moves) {
        return practice.offering(ids(moves), false);
    }

    private Speech movesFor(Kind kind, Term term, List<Move> moves) {
        return switch (kind) {
            case TOOL -> Speech.of(pack.say(Phrase.MOVES_FOR_TOOL, Map.of("tool", term.name(), "moves", names(moves))));
            case AREA -> Speech.of(pack.say(Phrase.MOVES_FOR_AREA, Map.of("area", term.name(), "moves", names(moves))));
            case COMPLAINT -> complaint(term, moves);
        };
    }

    /** Where there is one move only, the question that follows names it. */
    private Speech complaint(Term term, List<Move> moves) {
        Speech says = Speech.of(Claim.join(term.says()));
        return (moves.size() == 1 ? says : says.then(say(Phrase.MOVES_FOR_COMPLAINT, "moves", names(moves))))
                .then(say(Phrase.SEE_PROFESSIONAL));
    }

    private Speech allMoves() {
        return Speech.of(pack.say(Phrase.MOVES, Map.of("count", count(), "moves", names(catalog.listMoves()))));
    }

    private String names(List<Move> moves) {
        return pack.phrases().sayAll(pack.theMoves(moves));
    }

    private String count() {
        return Integer.toString(catalog.listMoves().size());
    }

    private Speech say(Phrase line) {
        return Speech.of(pack.say(line));
    }

    private Speech say(Phrase line, String name, String value) {
        return Speech.of(pack.say(line, Map.of(name, value)));
    }
}
