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

/** Keeps the seconds that were worked when a move is wanted otherwise, as far as their side is still asked for. */
public final class PositionMigration {
    private final Practice before;
    private final Practice changed;

    public PositionMigration(Practice before, Practice changed) {
        this.before = before;
        this.changed = changed;
    }

    /** The changed practice, which stands where it stood before, as far as that is still asked for. */
    public Practice placed() {
        return placed(at -> at);
    }

    /** As above, with what else becomes of a place that is no work. */
    public Practice placed(UnaryOperator<Position> further) {
        return changed.with(of(changed.state(), at -> further.apply(of(at))));
    }

    private static PracticeState of(PracticeState state, UnaryOperator<Position> keep) {
        return switch (state) {
            case PracticeState.Playing playing -> PracticeState.Playing.from(keep.apply(playing.from()));
            case PracticeState.BetweenParts waiting -> {
                Position next = keep.apply(waiting.next());
                yield next.phase() == Phase.WORK
                        ? PracticeState.Playing.from(next)
                        : new PracticeState.BetweenParts(next);
            }
            case PracticeState.Offered offered ->
                new PracticeState.Offered(
                        offered.moves(), offered.together(), offered.back().map(keep));
            case PracticeState.Paused paused -> new PracticeState.Paused(keep.apply(paused.at()));
            case PracticeState.Resumable left -> new PracticeState.Resumable(keep.apply(left.at()));
            case PracticeState.Idle fresh -> fresh;
            case PracticeState.Ready prepared -> prepared;
            case PracticeState.Finished finished -> finished;
        };
    }

    /** Where the changed practice stands. */
    public Optional<Position> currentPosition() {
        Optional<Position> at = before.state() instanceof PracticeState.Resumable left
                ? Optional.of(left.at())
                : before.currentPosition();
        return at.map(this::of);
    }

    /** Somebody who drops the side they lie on hears how to lie on the other one before the clock starts. */
    Position of(Position at) {
        boolean there = changed.options().sides().inOrder().contains(at.side());
        boolean first = at.side() == SideOrder.first(changed);
        return switch (at.phase()) {
            case ANNOUNCE, SET_UP, SETTLE ->
                first ? at : Position.startOf(at.step(), at.phase(), SideOrder.first(changed));
            case CHANGE_OVER -> there && !first ? at : back(at);
            case STOP -> there ? onward(at) : back(at);
            case WORK, CLOSE -> there ? at : back(at);
        };
    }

    /** A side that has got longer is not over at its stop cue. */
    private Position onward(Position at) {
        Duration done = before.options().workOfASide();
        return changed.options().workOfASide().compareTo(done) > 0
                ? new Position(at.step(), Phase.WORK, at.side(), done)
                : at;
    }

    /** To the side that is asked for, with what was worked there before the change of sides. */
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

    /** What was worked on the first side, where somebody is past it; no more than there was to work. */
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
