package looselegs.sentences;

import java.util.Comparator;

/**
 * A place in a sentence file.
 *
 * @param line from 1
 * @param column from 1
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    Place atColumn(int other) {
        return new Place(file, line, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
