package looselegs.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** A Markdown table of results: the skill's figure, the hello world's, their ratio, and the target. */
final class FigureTable {
    private static final String LINE = "| %-46s | %10s | %11s | %5s | %-12s |%n";

    private final StringBuilder text = new StringBuilder();

    FigureTable(String heading) {
        text.append(heading).append(System.lineSeparator());
        line("", "loose legs", "hello world", "ratio", "aim");
        line("---", "---:", "---:", "---:", "---");
    }

    /** Adds a figure of both skills. */
    void row(String what, double ours, double theirs, String aim) {
        line(what, number(ours), number(theirs), String.format(Locale.ROOT, "%.2f", ours / theirs), aim);
    }

    /** Adds a figure of Loose Legs only. */
    void row(String what, double ours, String aim) {
        line(what, number(ours), "", "", aim);
    }

    private void line(String... cells) {
        text.append(String.format(Locale.ROOT, LINE, (Object[]) cells));
    }

    static String number(double figure) {
        return String.format(Locale.ROOT, figure < 100 ? "%.1f" : "%,.0f", figure);
    }

    static double median(Collection<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
