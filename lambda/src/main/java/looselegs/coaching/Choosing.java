package looselegs.coaching;

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
import looselegs.pacing.Position;
import looselegs.profile.Caution;
import looselegs.profile.Profile;
import looselegs.speech.PlainTextWriter;
import looselegs.speech.Speech;

/** Finds the move that a listener means, and offers what there is. */
final class Choosing {
    /** Time to take in what is to come. */
    private static final Duration AFTER_THE_OPENING = Duration.ofSeconds(2);

    /** A routine, pauses included, does not take longer. */
    private static final Duration ONE_PRACTICE = Duration.ofHours(6);

    private final Library library;
    private final Catalog catalog;

    Choosing(Library library) {
        this.library = library;
        this.catalog = library.catalog();
    }

    Turn launch(Practice practice, Ask.Launch launch, Instant now) {
        if (launch.known() && practice.standing() instanceof Standing.Left left) {
            return new Turn.GoOn(practice, say(Line.WELCOME_AGAIN).then(done(practice, left.at())));
        }
        Practice fresh = practice.with(new Standing.Fresh());
        Optional<String> doubtful = new Cautions(library, practice).toAskAbout(now);
        if (launch.known() && doubtful.isPresent()) {
            Speech question =
                    say(Line.FINE_AGAIN, "move", catalog.getMove(doubtful.get()).name());
            return new Turn.GoOn(fresh.with(new Pending.FineAgain(doubtful.get())), say(Line.WELCOME_AGAIN))
                    .inviting(question);
        }
        Speech welcome = launch.known()
                ? say(Line.WELCOME_AGAIN)
                : say(Line.WELCOME_FIRST, "count", count()).then(say(Line.NOTICE));
        return new Turn.GoOn(fresh, welcome);
    }

    /** A move that is fine again is done as ever; one that is not is asked about another time. */
    Turn settle(Practice practice, String move, boolean fine, Instant now) {
        Profile profile = practice.profile();
        Profile next = fine
                ? profile.withoutCaution(move)
                : Optional.ofNullable(profile.cautions().get(move))
                        .map(caution -> profile.withCaution(move, new Caution(caution.kind(), now)))
                        .orElse(profile);
        Line no = practice.has(Caution.Kind.LEFT_OUT, move) ? Line.FINE_AGAIN_LEFT_OUT : Line.FINE_AGAIN_NO;
        Line line = fine ? Line.FINE_AGAIN_YES : no;
        return new Turn.GoOn(
                practice.with(next), say(line, "move", catalog.getMove(move).name()));
    }

    /** What was skipped is not done. */
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
        return number > 0 ? Speech.of(library.say(Line.LEFT_DONE, values)) : Speech.SILENT;
    }

    Turn guide(Practice practice, Ask.Guide guide) {
        Practice wished = Bookmarks.wishing(practice, guide.wish());
        return choose(wished, guide.choice(), move -> prepare(wished, move));
    }

    Turn start(Practice practice, Ask.Start start) {
        Practice wished = Bookmarks.wishing(practice, start.wish());
        return choose(wished, start.choice(), move -> begin(wished, move));
    }

    Turn.GoOn movesFor(Practice practice, Ask.MovesFor ask) {
        List<Move> moves = catalog.movesFor(ask.kind(), ask.id());
        Optional<Term> term = catalog.findTerm(ask.kind(), ask.id());
        if (term.isEmpty() || moves.isEmpty()) {
            boolean complains = ask.kind() == Kind.COMPLAINT;
            return new Turn.GoOn(
                    practice, say(Line.UNKNOWN_TERM).then(complains ? say(Line.SEE_PROFESSIONAL) : allMoves()));
        }
        return new Turn.GoOn(offer(practice, moves), movesFor(ask.kind(), term.get(), moves));
    }

    Turn listMoves(Practice practice) {
        return new Turn.GoOn(practice, allMoves());
    }

    /** Tells the set-up of one move; the listener says when to start. */
    Turn prepare(Practice practice, Move move) {
        Speech caution = new Cautions(library, practice).of(move);
        return tell(practice.withRoutine(List.of(move.id()), new Standing.Prepared(0)), caution, move.name());
    }

    /** Opens a routine: how long, which tools to fetch, and the set-up of its first move. */
    Turn open(Practice practice, List<Move> asked) {
        return cautiously(practice, asked, moves -> {
            Practice prepared = practice.withRoutine(ids(moves), new Standing.Prepared(0));
            return moves.size() == 1
                    ? prepare(practice, moves.getFirst())
                    : tell(prepared, opening(prepared, moves), names(moves));
        });
    }

    /** Opens a routine and goes straight through it. */
    Turn openAtOnce(Practice practice, List<Move> asked) {
        return cautiously(
                practice,
                asked,
                moves -> moves.size() == 1 ? begin(practice, moves.getFirst()) : playAll(practice, moves));
    }

    private Turn playAll(Practice practice, List<Move> moves) {
        Practice chosen = practice.withRoutine(ids(moves), practice.standing());
        Standing playing = Standing.Playing.from(new Track(library, chosen).beginningOf(0));
        return new Turn.GoOn(chosen.with(playing), opening(chosen, moves));
    }

    /** Without the moves that something was reported of; one that is asked for alone is done all the same. */
    private Turn cautiously(Practice practice, List<Move> asked, Function<List<Move>, Turn> open) {
        Cautions cautions = new Cautions(library, practice);
        List<Move> allowed = asked.size() == 1 ? asked : cautions.allowed(asked);
        Speech leftOut = asked.size() == 1 ? Speech.SILENT : cautions.ofLeftOut(asked);
        if (allowed.isEmpty()) {
            return new Turn.GoOn(practice.with(new Standing.Fresh()), leftOut);
        }
        Speech easier = allowed.size() == 1 ? Speech.SILENT : cautions.ofEasier(allowed);
        return switch (open.apply(allowed)) {
            case Turn.GoOn goOn -> goOn.after(leftOut.then(easier));
            case Turn.Close close -> close;
            case Turn.Do todo -> todo;
        };
    }

    /** How long a routine takes, set-ups included. */
    Duration time(Practice practice, List<Move> moves) {
        Practice routine = practice.withRoutine(ids(moves), practice.standing());
        Track track = new Track(library, routine);
        return track.timeFrom(track.beginningOf(0));
    }

    private Turn tell(Practice prepared, Speech opening, String title) {
        Speech told = opening.then(new Track(library, prepared).setUp(0));
        Reply.Card card = new Reply.Card(title, PlainTextWriter.write(told));
        return new Turn.GoOn(prepared, told).with(card);
    }

    private Speech opening(Practice practice, List<Move> moves) {
        Narrator narrator = new Narrator(library, practice.options().voiceRate());
        List<String> tools = moves.stream()
                .map(Move::tool)
                .distinct()
                .flatMap(tool -> catalog.findTerm(Kind.TOOL, tool).stream())
                .map(Term::name)
                .map(tool -> library.say(Line.A_TOOL, Map.of("tool", tool)))
                .toList();
        Map<String, String> values = Map.of(
                "count", Integer.toString(moves.size()),
                "time", narrator.minutesWords(time(practice, moves)),
                "moves", names(moves));
        Map<String, String> fetch = Map.of("tools", library.phrases().sayAll(tools));
        return Speech.of(library.say(Line.OPENING, values))
                .then(library.say(Line.OPENING_TOOLS, fetch))
                .then(Speech.silence(AFTER_THE_OPENING));
    }

    private static List<String> ids(List<Move> moves) {
        return moves.stream().map(Move::id).toList();
    }

    /** Goes straight through one move; somebody who was told the set-up just now does not hear it again. */
    Turn begin(Practice practice, Move move) {
        boolean told = practice.standing() instanceof Standing.Prepared
                && practice.currentMove().equals(Optional.of(move.id()));
        Cautions cautions = new Cautions(library, practice);
        if (!told && cautions.isLeftOut(move)) {
            return prepare(practice, move);
        }
        Practice chosen = told ? practice : practice.withRoutine(List.of(move.id()), practice.standing());
        Track track = new Track(library, chosen);
        Position from = told ? track.startOf(0, Sided.first(chosen)) : track.beginningOf(0);
        return new Turn.GoOn(chosen.with(Standing.Playing.from(from)), told ? Speech.SILENT : cautions.of(move));
    }

    private Turn choose(Practice practice, MoveChoice choice, Function<Move, Turn> chosen) {
        return switch (choice) {
            case MoveChoice.Unsaid unsaid -> ask(practice, practice.isUnderWay() ? say(Line.UNCLEAR) : allMoves());
            case MoveChoice.Unheard unheard ->
                ask(
                        practice,
                        practice.isUnderWay()
                                ? say(Line.UNCLEAR)
                                : say(Line.UNKNOWN_MOVE).then(allMoves()));
            case MoveChoice.Named named -> chooseNamed(practice, named.moves(), chosen);
            case MoveChoice.Numbered numbered -> pick(practice, catalog.listMoves(), numbered.number(), chosen);
            case MoveChoice.Placed placed -> pick(practice, offered(practice), placed.place(), chosen);
        };
    }

    /** What is on offer goes before what else it could mean. */
    private Turn chooseNamed(Practice practice, List<String> named, Function<Move, Turn> chosen) {
        List<String> onOffer = practice.standing() instanceof Standing.Offered offered
                ? named.stream().filter(offered.moves()::contains).toList()
                : List.of();
        List<String> meant = onOffer.isEmpty() ? named : onOffer;
        return meant.size() == 1
                ? chosen.apply(catalog.getMove(meant.getFirst()))
                : ask(practice.offering(meant, false), Speech.SILENT);
    }

    private Turn pick(Practice practice, List<Move> moves, int place, Function<Move, Turn> chosen) {
        return place >= 1 && place <= moves.size()
                ? chosen.apply(moves.get(place - 1))
                : ask(practice, say(Line.UNKNOWN_NUMBER, "count", Integer.toString(moves.size())));
    }

    private List<Move> offered(Practice practice) {
        return practice.standing() instanceof Standing.Offered offered
                        && offered.moves().size() > 1
                ? offered.moves().stream().map(catalog::getMove).toList()
                : catalog.listMoves();
    }

    /** A question back loses nobody's place: what plays goes on, what is offered remembers it. */
    private static Turn ask(Practice practice, Speech question) {
        return new Turn.GoOn(practice, question);
    }

    private static Practice offer(Practice practice, List<Move> moves) {
        return practice.offering(ids(moves), false);
    }

    private Speech movesFor(Kind kind, Term term, List<Move> moves) {
        return switch (kind) {
            case TOOL ->
                Speech.of(library.say(Line.MOVES_FOR_TOOL, Map.of("tool", term.name(), "moves", names(moves))));
            case AREA ->
                Speech.of(library.say(Line.MOVES_FOR_AREA, Map.of("area", term.name(), "moves", names(moves))));
            case COMPLAINT -> complaint(term, moves);
        };
    }

    /** Where there is one move only, the question that follows names it. */
    private Speech complaint(Term term, List<Move> moves) {
        Speech says = Speech.of(Claim.join(term.says()));
        return (moves.size() == 1 ? says : says.then(say(Line.MOVES_FOR_COMPLAINT, "moves", names(moves))))
                .then(say(Line.SEE_PROFESSIONAL));
    }

    private Speech allMoves() {
        return Speech.of(library.say(Line.MOVES, Map.of("count", count(), "moves", names(catalog.listMoves()))));
    }

    private String names(List<Move> moves) {
        return library.phrases().sayAll(library.theMoves(moves));
    }

    private String count() {
        return Integer.toString(catalog.listMoves().size());
    }

    private Speech say(Line line) {
        return Speech.of(library.say(line));
    }

    private Speech say(Line line, String name, String value) {
        return Speech.of(library.say(line, Map.of(name, value)));
    }
}
