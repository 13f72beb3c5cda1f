package looselegs.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Which moves a listener has done.
 *
 * @param latest oldest first, each once, at most {@value #MOST}: of more only the newest are kept
 * @param total how many there were in all, those that are no longer kept included
 */
public record History(List<DoneMove> latest, int total) {
    /** More than four weeks of two moves a day; in the store they take less than one kilobyte. */
    public static final int MOST = 60;

    public static final History NONE = new History(List.of(), 0);

    public History {
        List<DoneMove> ordered = List.copyOf(new TreeSet<>(latest));
        latest = List.copyOf(ordered.subList(Math.max(0, ordered.size() - MOST), ordered.size()));
        if (total < latest.size()) {
            throw new IllegalArgumentException(latest.size() + " moves done, but " + total + " in all");
        }
    }

    /** One more; the same if that one is told already. */
    public History with(DoneMove done) {
        if (latest.contains(done)) {
            return this;
        }
        List<DoneMove> next = new ArrayList<>(latest);
        next.add(done);
        return new History(next, total == Integer.MAX_VALUE ? total : total + 1);
    }
}
