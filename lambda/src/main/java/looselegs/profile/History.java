package looselegs.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The moves that a listener has completed.
 *
 * @param latest the newest {@value #MOST}, oldest first, without duplicates
 * @param total how many moves were ever completed, including the ones dropped from the list
 */
public record History(List<DoneMove> latest, int total) {
    /** Enough for four weeks of two moves a day. Takes less than one kilobyte in the store. */
    public static final int MOST = 60;

    public static final History NONE = new History(List.of(), 0);

    public History {
        List<DoneMove> ordered = List.copyOf(new TreeSet<>(latest));
        latest = List.copyOf(ordered.subList(Math.max(0, ordered.size() - MOST), ordered.size()));
        if (total < latest.size()) {
            throw new IllegalArgumentException(latest.size() + " moves done, but " + total + " in all");
        }
    }

    /** Adds a move. Returns this history if it already has that one. */
    public History with(DoneMove done) {
        if (latest.contains(done)) {
            return this;
        }
        List<DoneMove> next = new ArrayList<>(latest);
        next.add(done);
        return new History(next, total == Integer.MAX_VALUE ? total : total + 1);
    }
}
