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

/** Saves where a practice is, and opens it there another day. */
public final class Bookmarks {
    /** A bookmark expires after a week. */
    private static final Duration VALID = Duration.ofDays(7);

    private final LanguagePack pack;

    public Bookmarks(LanguagePack pack) {
        this.pack = pack;
    }

    /** Opens the practice at its bookmark, if there is a valid one. */
    public Practice open(Practice practice, Instant now) {
        Optional<Bookmark> bookmark = practice.profile().bookmark();
        boolean opens = bookmark.isPresent()
                && bookmark.get().savedAt().plus(VALID).isAfter(now)
                && isPossible(practice, bookmark.get());
        return opens ? openAt(practice, bookmark.get()) : practice;
    }

    private boolean isPossible(Practice practice, Bookmark bookmark) {
        boolean known = bookmark.routine().stream()
                .allMatch(move -> pack.catalog().findMove(move).isPresent());
        boolean sided = bookmark.onlySide().isEmpty() || bookmark.at().phase() != Phase.CHANGE_OVER;
        return known
                && sided
                && !practice.has(
                        Caution.Kind.LEFT_OUT,
                        bookmark.routine().get(bookmark.at().step()));
    }

    private Practice openAt(Practice practice, Bookmark bookmark) {
        PracticeOptions.Wish sides =
                PracticeOptions.Wish.of(bookmark.onlySide().map(Bookmarks::only).orElse(Sides.BOTH));
        PracticeOptions sided = practice.options().with(sides);
        boolean longer =
                bookmark.at().phase() == Phase.WORK && bookmark.at().done().compareTo(sided.workOfASide()) > 0;
        PracticeOptions asThen = longer ? sided.with(PracticeOptions.Wish.of(Dose.TWO_MINUTES_A_SIDE)) : sided;
        Practice there =
                practice.with(asThen).withRoutine(bookmark.routine(), new PracticeState.Resumable(bookmark.at()));
        return new WorkProgress(there, bookmark.savedAt())
                .count(there, there.options().beginningOf(bookmark.at().step()), Optional.of(bookmark.at()))
                .with(practice.profile());
    }

    /** Bookmarks a practice that is under way, and removes the bookmark of a finished one; else the old one stays. */
    public static Practice save(Practice practice, Instant now) {
        return switch (practice.state()) {
            case PracticeState.Playing playing -> save(practice, playing.from(), now);
            case PracticeState.BetweenParts waiting -> save(practice, waiting.next(), now);
            case PracticeState.Paused paused -> save(practice, paused.at(), now);
            case PracticeState.Offered offered ->
                offered.back().map(at -> save(practice, at, now)).orElse(practice);
            case PracticeState.Finished finished -> without(practice);
            case PracticeState.Resumable left -> practice;
            case PracticeState.Ready prepared -> practice;
            case PracticeState.Idle fresh -> practice;
        };
    }

    /** Leaves the bookmarked practice for something else, which is on both sides again: one side was for that day. */
    public static Practice leave(Practice practice) {
        return practice.state() instanceof PracticeState.Resumable
                ? wishing(practice, PracticeOptions.Wish.of(Sides.BOTH))
                : practice;
    }

    /** Applies a wish to what is chosen next; the place to come back to moves where the wish no longer asks for it. */
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

    private static Practice save(Practice practice, Position at, Instant now) {
        Optional<Side> onlySide = practice.options().sides() == Sides.BOTH ? Optional.empty() : Optional.of(at.side());
        return practice.with(practice.profile().withBookmark(new Bookmark(practice.routine(), at, onlySide, now)));
    }

    private static Sides only(Side side) {
        return side == Side.LEFT ? Sides.LEFT : Sides.RIGHT;
    }
}
