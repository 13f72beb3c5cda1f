package looselegs.dialog;

import java.time.Instant;
import java.util.Optional;
import looselegs.catalog.Answer;
import looselegs.catalog.Catalog;
import looselegs.catalog.Term;
import looselegs.language.LanguagePack;
import looselegs.language.Phrase;
import looselegs.pacing.Side;
import looselegs.playback.Bookmarks;
import looselegs.playback.Playback;
import looselegs.practice.Command;
import looselegs.practice.Decision;
import looselegs.practice.Practice;
import looselegs.practice.PracticeOptions;
import looselegs.practice.PracticeState;
import looselegs.practice.Sides;
import looselegs.speech.Speech;

/** Hands each command to the class of its family; some mean different things in the middle of a move and before it. */
final class CommandDispatch {
    private final LanguagePack pack;
    private final MoveSelection moves;
    private final RoutineSelection routines;
    private final TransportControls transport;
    private final SettingsCommands settings;
    private final SideSwitch sides;
    private final KnowledgeAnswers knowledge;

    CommandDispatch(LanguagePack pack) {
        this.pack = pack;
        this.moves = new MoveSelection(pack);
        this.routines = new RoutineSelection(pack);
        this.transport = new TransportControls(pack);
        this.settings = new SettingsCommands(pack);
        this.sides = new SideSwitch(pack);
        this.knowledge = new KnowledgeAnswers(pack);
    }

    Decision decide(Playback playback, Command command, Instant now) {
        Practice practice = playback.practice();
        return switch (command) {
            case Command.Launch launch -> moves.launch(practice, launch, now);
            case Command.Guide guide ->
                routines.goTo(playback, guide.choice(), guide.wish())
                        .orElseGet(() -> moves.guide(left(playback), guide));
            case Command.Start start ->
                routines.goTo(playback, start.choice(), start.wish())
                        .orElseGet(() -> moves.start(left(playback), start));
            case Command.MovesFor movesFor ->
                isFelt(practice, movesFor) ? complaint(practice, movesFor, now) : moves.movesFor(practice, movesFor);
            case Command.ListMoves list -> moves.listMoves(practice);
            case Command.Routine routine -> routine(playback, routine);
            case Command.AllMoves all -> routines.all(left(playback));
            case Command.SkipMove skip -> routines.skip(playback, skip.choice());
            case Command.RoutineOver over -> routines.over(practice);
            case Command.Recommend recommend -> routines.recommend(practice);
            case Command.ChangeOptions change -> change(playback, change.wish());
            case Command.SetTalk talk -> settings.talk(practice, talk.talk());
            case Command.SetAdvance advance -> settings.go(practice, advance.going());
            case Command.OwnTools own -> own(playback, own.tool());
            case Command.SetSettleTime settle -> settings.settle(playback, settle.longer());
            case Command.MoreTime moreTime -> transport.moreTime(practice, moreTime.time());
            case Command.OtherSide other -> sides.otherSide(practice);
            case Command.GoToSide toSide -> toSide(playback, toSide.side());
            case Command.Ready ready -> transport.ready(playback);
            case Command.Pause pause -> transport.pause(practice);
            case Command.Resume resume -> transport.resume(playback);
            case Command.Next next -> transport.next(playback);
            case Command.Previous previous -> transport.previous(playback);
            case Command.StartOver startOver -> transport.startOver(playback);
            case Command.Yes yes -> transport.yes(playback);
            case Command.No no -> transport.no(practice);
            case Command.Stop stop -> new Decision.Close(practice, Speech.of(pack.say(Phrase.GOODBYE)));
        };
    }

    private static Playback left(Playback playback) {
        return playback.with(Bookmarks.leave(playback.practice()));
    }

    /** Whether a complaint is about the current move: the listener is in it, or in place for it. */
    private boolean isFelt(Practice practice, Command.MovesFor command) {
        boolean inPlace = practice.isUnderWay() || practice.state() instanceof PracticeState.Ready;
        return inPlace
                && command.kind() == Catalog.Kind.COMPLAINT
                && pack.catalog()
                        .findTerm(command.kind(), command.id())
                        .map(Term::felt)
                        .orElse(practice.isUnderWay());
    }

    /** Takes a known complaint in the middle of a move for pain; of any other it is not clear what is felt. */
    private Decision complaint(Practice practice, Command.MovesFor command, Instant now) {
        return pack.catalog().findTerm(command.kind(), command.id()).isPresent()
                ? knowledge.report(practice, Answer.PAIN, now)
                : knowledge.unknownReport(practice);
    }

    /** Remembers a tool, and offers its moves; a chosen routine goes on without the moves that need another one. */
    private Decision own(Playback playback, Optional<String> tool) {
        Practice practice = playback.practice();
        Decision.GoOn remembered = settings.own(practice, tool);
        boolean known = tool.isPresent()
                && pack.catalog().findTerm(Catalog.Kind.TOOL, tool.get()).isPresent();
        if (practice.isUnderWay() || (practice.state() instanceof PracticeState.Ready && practice.isRoutine())) {
            return known
                    ? routines.keepTool(playback.with(remembered.practice()), tool.get())
                            .after(remembered.answer())
                    : remembered;
        }
        return tool.isEmpty()
                ? remembered
                : moves.movesFor(remembered.practice(), new Command.MovesFor(Catalog.Kind.TOOL, tool.get()))
                        .after(remembered.answer());
    }

    /** Takes a short time alone, in the middle of a move, for time to get in place rather than for a routine. */
    private Decision routine(Playback playback, Command.Routine command) {
        Practice practice = playback.practice();
        return practice.isUnderWay() && command.routine().isTimeWithin(TransportControls.MOST_TIME)
                ? transport.moreTime(practice, command.routine().time())
                : routines.compose(left(playback), command);
    }

    /** Takes "both" for both moves after the question which of two is meant. */
    private Decision change(Playback playback, PracticeOptions.Wish wish) {
        boolean bothOfTwo = wish.equals(PracticeOptions.Wish.of(Sides.BOTH))
                && playback.practice().state() instanceof PracticeState.Offered offered
                && offered.moves().size() == 2;
        return bothOfTwo ? routines.all(left(playback)) : settings.change(playback, wish);
    }

    /** Goes to a side in the middle of a move; before a move, chooses the side to work on. */
    private Decision toSide(Playback playback, Side side) {
        Practice practice = playback.practice();
        boolean begun = practice.isUnderWay() || practice.state() instanceof PracticeState.Resumable;
        return begun && practice.options().sides() == Sides.BOTH
                ? sides.toSide(practice, side)
                : settings.change(playback, PracticeOptions.Wish.of(side == Side.LEFT ? Sides.LEFT : Sides.RIGHT));
    }
}
