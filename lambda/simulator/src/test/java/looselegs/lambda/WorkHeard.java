package looselegs.lambda;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The work that a listener has heard on each side that has begun and not ended, measured on what the device played. */
final class WorkHeard {
    private final Map<String, Side> open = new HashMap<>();

    /**
     * One side, in milliseconds.
     *
     * @param elapsed time in which its clock ran, whatever was said twice
     * @param repeated of that time, what was played again because a cue was cut
     */
    record Side(long elapsed, long repeated, int cuts) {
        long worked() {
            return elapsed - repeated;
        }
    }

    /**
     * A true place in the work.
     *
     * @param sinceCue how long the cue has been talking that is being said; zero in a silence
     */
    record At(String where, long done, long sinceCue) {}

    /** Where in the work somebody is at a time; empty outside of work. */
    static Optional<At> at(Played played, long time) {
        for (Played.Stretch stretch : played.work()) {
            if (time < stretch.from() && !stretch.begins()) {
                return Optional.of(new At(stretch.where(), stretch.done(), 0));
            }
            if (stretch.from() <= time && time < stretch.to()) {
                long done = stretch.done() + time - stretch.from();
                long sinceCue = played.pieceAt(time)
                        .filter(piece -> !piece.words().isEmpty())
                        .map(piece -> time - piece.from())
                        .orElse(0L);
                return Optional.of(new At(stretch.where(), done, Math.min(sinceCue, done)));
            }
        }
        return Optional.empty();
    }

    /** The device played so far; sides whose stop cue began are given away. */
    void hear(Played played, long time, BiConsumer<String, Side> finished) {
        for (Played.Stretch stretch : played.work()) {
            if (time <= stretch.from() && time < stretch.to()) {
                continue;
            }
            if (stretch.begins()) {
                begin(stretch.where());
            }
            long heard = Math.min(time, stretch.to()) - stretch.from();
            open.computeIfPresent(
                    stretch.where(), (where, side) -> new Side(side.elapsed + heard, side.repeated, side.cuts));
            if (time >= stretch.to()) {
                Optional.ofNullable(open.remove(stretch.where()))
                        .ifPresent(side -> finished.accept(stretch.where(), side));
            }
        }
    }

    /** The work of a side begins, also where somebody spoke a moment before and is taken to be in it. */
    void begin(String where) {
        open.put(where, new Side(0, 0, 0));
    }

    /** A cue was cut, and this much will be played again. */
    void cut(String where, long back) {
        open.computeIfPresent(
                where, (key, side) -> new Side(side.elapsed, side.repeated + Math.max(0, back), side.cuts + 1));
    }

    /** What is under way can no longer be measured: its length was changed, or time has jumped. */
    void forget() {
        open.clear();
    }
}
