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
import looselegs.playback.RoutineTimeline;
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

/** Finds the move that a listener means, and offers what there is. */
final class MoveSelection {
    /** Time to take in what is to come. */
    private static final Duration AFTER_THE_OPENING = Duration.ofSeconds(2);

    /** A routine, pauses included, does not take longer. */
    private static final Duration ONE_PRACTICE = Duration.ofHours(6);

    private final LanguagePack pack;
    private final Catalog catalog;

    MoveSelection(LanguagePack pack) {
        this.pack = pack;
        this.catalog = pack.catalog();
    }

    Decision launch(Practice practice, Command.Launch launch, Instant now) {
        if (launch.known() && practice.state() instanceof PracticeState.Resumable left) {
            return new Decision.GoOn(practice, say(Phrase.WELCOME_AGAIN).then(done(practice, left.at())));
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

    /** A move that is fine again is done as ever; one that is not is asked about another time. */
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
        return number > 0 ? Speech.of(pack.say(Phrase.LEFT_DONE, values)) : Speech.SILENT;
    }

    Decision guide(Practice practice, Command.Guide guide) {
        Practice wished = Bookmarks.wishing(practice, guide.wish());
        return choose(wished, guide.choice(), move -> prepare(wished, move));
    }

    Decision start(Practice practice, Command.Start start) {
        Practice wished = Bookmarks.wishing(practice, start.wish());
        return choose(wished, start.choice(), move -> begin(wished, move));
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
    Decision prepare(Practice practice, Move move) {
        Speech caution = new Cautions(pack, practice).of(move);
        return tell(practice.withRoutine(List.of(move.id()), new PracticeState.Ready(0)), caution, move.name());
    }

    /** Opens a routine: how long, which tools to fetch, and the set-up of its first move. */
    Decision open(Practice practice, List<Move> asked) {
        return cautiously(practice, asked, moves -> {
            Practice prepared = practice.withRoutine(ids(moves), new PracticeState.Ready(0));
            return moves.size() == 1
                    ? prepare(practice, moves.getFirst())
                    : tell(prepared, opening(prepared, moves), names(moves));
        });
    }

    /** Opens a routine and goes straight through it. */
    Decision openAtOnce(Practice practice, List<Move> asked) {
        return cautiously(
                practice,
                asked,
                moves -> moves.size() == 1 ? begin(practice, moves.getFirst()) : playAll(practice, moves));
    }

    private Decision playAll(Practice practice, List<Move> moves) {
        Practice chosen = practice.withRoutine(ids(moves), practice.state());
        PracticeState playing = PracticeState.Playing.from(chosen.options().beginningOf(0));
        return new Decision.GoOn(chosen.with(playing), opening(chosen, moves));
    }

    /** Without the moves that something was reported of; one that is asked for alone is done all the same. */
    private Decision cautiously(Practice practice, List<Move> asked, Function<List<Move>, Decision> open) {
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
    Duration time(Practice practice, List<Move> moves) {
        Practice routine = practice.withRoutine(ids(moves), practice.state());
        RoutineTimeline track = new RoutineTimeline(pack, routine);
        return track.timeFrom(track.beginningOf(0));
    }

    private Decision tell(Practice prepared, Speech opening, String title) {
        Speech told = opening.then(new RoutineTimeline(pack, prepared).setUp(0));
        Response.Card card = new Response.Card(title, PlainTextWriter.write(told));
        return new Decision.GoOn(prepared, told).with(card);
    }

    private Speech opening(Practice practice, List<Move> moves) {
        List<String> tools = moves.stream()
                .map(Move::tool)
                .distinct()
                .flatMap(tool -> catalog.findTerm(Kind.TOOL, tool).stream())
                .map(Term::name)
                .map(tool -> pack.say(Phrase.A_TOOL, Map.of("tool", tool)))
                .toList();
        Map<String, String> values = Map.of(
                "count", Integer.toString(moves.size()),
                "time", pack.minutesWords(time(practice, moves)),
                "moves", names(moves));
        Map<String, String> fetch = Map.of("tools", pack.phrases().sayAll(tools));
        return Speech.of(pack.say(Phrase.OPENING, values))
                .then(pack.say(Phrase.OPENING_TOOLS, fetch))
                .then(Speech.silence(AFTER_THE_OPENING));
    }

    private static List<String> ids(List<Move> moves) {
        return moves.stream().map(Move::id).toList();
    }

    /** Goes straight through one move; somebody who was told the set-up just now does not hear it again. */
    Decision begin(Practice practice, Move move) {
        boolean told = practice.state() instanceof PracticeState.Ready
                && practice.currentMove().equals(Optional.of(move.id()));
        Cautions cautions = new Cautions(pack, practice);
        if (!told && cautions.isLeftOut(move)) {
            return prepare(practice, move);
        }
        Practice chosen = told ? practice : practice.withRoutine(List.of(move.id()), practice.state());
        RoutineTimeline track = new RoutineTimeline(pack, chosen);
        Position from = told ? track.startOf(0, SideOrder.first(chosen)) : track.beginningOf(0);
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

    /** What is on offer goes before what else it could mean. */
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

    /** A question back loses nobody's place: what plays goes on, what is offered remembers it. */
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
