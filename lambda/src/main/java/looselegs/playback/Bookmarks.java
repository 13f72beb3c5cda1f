package looselegs.playback;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import looselegs.language.LanguagePack;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.practice.Dose;
import looselegs.practice.Practice;
import looselegs.practice.PracticeOptions;
import looselegs.practice.PracticeState;
import looselegs.practice.Sides;
import looselegs.profile.Bookmark;
import looselegs.profile.Caution;

/** Marks where a practice is, and opens it there another day. */
public final class Bookmarks {
    /** After a week nobody wants to hear of it any more. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final LanguagePack pack;

    public Bookmarks(LanguagePack pack) {
        this.pack = pack;
    }

    /** A practice that stands where one of another day stopped, if there is such a place and it is not too long ago. */
    public Practice open(Practice practice, Instant now) {
        Optional<Bookmark> mark = practice.profile().bookmark();
        boolean opens =
                mark.isPresent() && mark.get().savedAt().plus(KEPT).isAfter(now) && isPossible(practice, mark.get());
        return opens ? openAt(practice, mark.get()) : practice;
    }

    private boolean isPossible(Practice practice, Bookmark mark) {
        boolean known = mark.routine().stream()
                .allMatch(move -> pack.catalog().findMove(move).isPresent());
        boolean sided = mark.onlySide().isEmpty() || mark.at().phase() != Phase.CHANGE_OVER;
        return known
                && sided
                && !practice.has(
                        Caution.Kind.LEFT_OUT, mark.routine().get(mark.at().step()));
    }

    private Practice openAt(Practice practice, Bookmark mark) {
        PracticeOptions.Wish sides =
                PracticeOptions.Wish.of(mark.onlySide().map(Bookmarks::only).orElse(Sides.BOTH));
        PracticeOptions sided = practice.options().with(sides);
        boolean longer = mark.at().phase() == Phase.WORK && mark.at().done().compareTo(sided.workOfASide()) > 0;
        PracticeOptions asThen = longer ? sided.with(PracticeOptions.Wish.of(Dose.TWO_MINUTES_A_SIDE)) : sided;
        Practice there = practice.with(asThen).withRoutine(mark.routine(), new PracticeState.Resumable(mark.at()));
        RoutineTimeline track = new RoutineTimeline(pack, there);
        return new WorkProgress(there, mark.savedAt())
                .count(there, track.beginningOf(mark.at().step()), Optional.of(mark.at()))
                .with(practice.profile());
    }

    /** What is under way is marked, what has come to its end is not; where nothing was begun, the old mark stays. */
    public Practice mark(Practice practice, Instant now) {
        return switch (practice.state()) {
            case PracticeState.Playing playing -> mark(practice, playing.from(), now);
            case PracticeState.BetweenParts waiting -> mark(practice, waiting.next(), now);
            case PracticeState.Paused paused -> mark(practice, paused.at(), now);
            case PracticeState.Offered offered ->
                offered.back().map(at -> mark(practice, at, now)).orElse(practice);
            case PracticeState.Finished finished -> without(practice);
            case PracticeState.Resumable left -> practice;
            case PracticeState.Ready prepared -> practice;
            case PracticeState.Idle fresh -> practice;
        };
    }

    /** Whoever asks for something else has it on both sides again: one side alone was the wish of another day. */
    public static Practice leave(Practice practice) {
        return practice.state() instanceof PracticeState.Resumable
                ? wishing(practice, PracticeOptions.Wish.of(Sides.BOTH))
                : practice;
    }

    /** Another wish for what is chosen next; the place to come back to stays one that is asked for. */
    public static Practice wishing(Practice practice, PracticeOptions.Wish wish) {
        return wish.sides().isEmpty() && wish.dose().isEmpty()
                ? practice.with(practice.options().with(wish))
                : new PositionMigration(
                                practice, practice.with(practice.options().with(wish)))
                        .placed();
    }

    public static Practice without(Practice practice) {
        return practice.with(practice.profile().withoutBookmark());
    }

    private static Practice mark(Practice practice, Position at, Instant now) {
        Optional<Side> onlySide = practice.options().sides() == Sides.BOTH ? Optional.empty() : Optional.of(at.side());
        return practice.with(practice.profile().withBookmark(new Bookmark(practice.routine(), at, onlySide, now)));
    }

    private static Sides only(Side side) {
        return side == Side.LEFT ? Sides.LEFT : Sides.RIGHT;
    }
}
