package looselegs.playback;

import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;
import looselegs.practice.Sides;

/** Finds the place in a changed practice that matches the old one, and keeps the work done where its side stays. */
public final class PositionMigration {
    private final Practice before;
    private final Practice changed;

    public PositionMigration(Practice before, Practice changed) {
        this.before = before;
        this.changed = changed;
    }

    /** Puts the changed practice at the place that matches the old one. */
    public Practice placed() {
        return placed(at -> at);
    }

    /** As {@link #placed()}, and moves the place once more. */
    public Practice placed(UnaryOperator<Position> further) {
        return changed.with(of(changed.state(), at -> further.apply(of(at))));
    }

    private static PracticeState of(PracticeState state, UnaryOperator<Position> move) {
        return switch (state) {
            case PracticeState.Playing playing -> PracticeState.Playing.from(move.apply(playing.from()));
            case PracticeState.BetweenParts waiting -> {
                Position next = move.apply(waiting.next());
                yield next.phase() == Phase.WORK
                        ? PracticeState.Playing.from(next)
                        : new PracticeState.BetweenParts(next);
            }
            case PracticeState.Offered offered ->
                new PracticeState.Offered(
                        offered.moves(), offered.together(), offered.back().map(move));
            case PracticeState.Paused paused -> new PracticeState.Paused(move.apply(paused.at()));
            case PracticeState.Resumable resumable -> new PracticeState.Resumable(move.apply(resumable.at()));
            case PracticeState.Idle fresh -> fresh;
            case PracticeState.Ready prepared -> prepared;
            case PracticeState.Finished finished -> finished;
        };
    }

    /** The position in the changed practice that matches the old one. */
    public Optional<Position> currentPosition() {
        Optional<Position> at = before.state() instanceof PracticeState.Resumable resumable
                ? Optional.of(resumable.at())
                : before.currentPosition();
        return at.map(this::of);
    }

    /** Moves a position off a side that is no longer asked for: how to lie on the other one comes before the clock starts. */
    Position of(Position at) {
        boolean there = changed.options().sides().includes(at.side());
        boolean first = at.side() == SideOrder.first(changed);
        return switch (at.phase()) {
            case ANNOUNCE, SET_UP, SETTLE ->
                first ? at : Position.startOf(at.step(), at.phase(), SideOrder.first(changed));
            case CHANGE_OVER -> there && !first ? at : back(at);
            case STOP -> there ? onward(at) : back(at);
            case WORK, CLOSE -> there ? at : back(at);
        };
    }

    /** Returns from the stop cue to the work of a side that has become longer. */
    private Position onward(Position at) {
        Duration done = before.options().workOfASide();
        return changed.options().workOfASide().compareTo(done) > 0
                ? new Position(at.step(), Phase.WORK, at.side(), done)
                : at;
    }

    /** Goes back to the side that is asked for, with the work that was done there before the change of sides. */
    private Position back(Position at) {
        Side side = SideOrder.first(changed);
        Duration done = doneBefore(at);
        if (done.isZero()) {
            return Position.startOf(at.step(), Phase.SET_UP, side);
        }
        return done.compareTo(changed.options().workOfASide()) < 0
                ? new Position(at.step(), Phase.WORK, side, done)
                : Position.startOf(at.step(), Phase.CLOSE, side);
    }

    /** The work done on the first side by a listener who is past it; no more than the side has. */
    private Duration doneBefore(Position at) {
        boolean past = before.options().sides() == Sides.BOTH && at.side() == SideOrder.last(before);
        if (!past || SideOrder.first(changed) == at.side()) {
            return Duration.ZERO;
        }
        Duration aSide = before.options().workOfASide();
        Duration here = switch (at.phase()) {
            case ANNOUNCE, SET_UP, SETTLE, CHANGE_OVER -> Duration.ZERO;
            case WORK -> at.done();
            case STOP, CLOSE -> aSide;
        };
        Duration done = before.worked()
                .getOrDefault(before.routine().get(at.step()), Duration.ZERO)
                .minus(here);
        return done.isNegative() ? Duration.ZERO : done.compareTo(aSide) > 0 ? aSide : done;
    }
}
