package looselegs.lambda;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Measures the work that a listener has heard on each unfinished side, from what the device played. */
final class WorkMeter {
    private final Map<String, Side> open = new HashMap<>();

    /**
     * The work of one side, in milliseconds.
     *
     * @param elapsed the time that the work lasted, with repeated cues
     * @param repeated the part of that time that was played again because a cue was interrupted
     */
    record Side(long elapsed, long repeated, int cuts) {
        long worked() {
            return elapsed - repeated;
        }
    }

    /**
     * The listener's true position in the work.
     *
     * @param sinceCue time since the current cue began; zero in a silence
     */
    record At(String where, long done, long sinceCue) {}

    /** The position in the work at a time; empty outside the work. */
    static Optional<At> at(DevicePlayback played, long time) {
        for (DevicePlayback.Stretch stretch : played.work()) {
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

    /** Records that the device played until this time, and passes finished sides on. */
    void hear(DevicePlayback played, long time, BiConsumer<String, Side> finished) {
        for (DevicePlayback.Stretch stretch : played.work()) {
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

    /** Starts the work of a side, also if the skill takes a listener who spoke just before to be in it. */
    void begin(String where) {
        open.put(where, new Side(0, 0, 0));
    }

    /** Records that a cue was interrupted and this much will be repeated. */
    void cut(String where, long back) {
        open.computeIfPresent(
                where, (key, side) -> new Side(side.elapsed, side.repeated + Math.max(0, back), side.cuts + 1));
    }

    /** Drops all unfinished sides, because their length was changed or time has jumped. */
    void forget() {
        open.clear();
    }
}
