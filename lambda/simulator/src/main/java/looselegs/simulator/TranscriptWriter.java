package looselegs.simulator;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Prints the conversation: who says what, and when. */
final class TranscriptWriter {
    private static final String LISTENER = "you    ";
    private static final String DEVICE = "alexa  ";
    private static final String MARGIN = "       ";

    private final PrintStream out;
    private final boolean live;
    private String who = MARGIN;
    private String line = "";
    private boolean counted;

    /** @param live whether to count silences down by rewriting their line */
    TranscriptWriter(PrintStream out, boolean live) {
        this.out = out;
        this.live = live;
    }

    boolean isLive() {
        return live;
    }

    void banner(String text) {
        out.println(text);
    }

    void said(String words) {
        out.println();
        out.println(LISTENER + words);
    }

    void note(String text) {
        out.println(MARGIN + text);
    }

    void json(String text) {
        out.println(text);
    }

    /** Marks the next line as the first of a response. */
    void responseStarts() {
        who = DEVICE;
    }

    /** Begins a line with a time. */
    void begin(Duration at, String text) {
        begin(clock(at) + "  " + text);
    }

    void begin(String text) {
        line = who + text;
        counted = false;
        who = MARGIN;
        out.print(line);
        out.flush();
    }

    void add(String text) {
        line += text;
        out.print(text);
        out.flush();
    }

    /** Prints the seconds that are left at the end of the line, rounded up. */
    void countDown(Duration left) {
        counted = true;
        out.print("\r" + line + "  " + left.plusMillis(999).toSeconds() + "   ");
        out.flush();
    }

    void end() {
        out.println(counted ? "\r" + line + "      " : "");
    }

    /** Ends the line of a piece that was interrupted. */
    void cutShort() {
        add(" —");
        end();
    }

    /** Minutes, seconds and tenths: {@code 1:02.5}. */
    static String clock(Duration at) {
        long tenths = at.plusMillis(50).toMillis() / 100;
        return String.format(Locale.ROOT, "%d:%02d.%d", tenths / 600, tenths / 10 % 60, tenths % 10);
    }

    /** Seconds and tenths: {@code 2.0 s}. */
    static String seconds(Duration length) {
        long tenths = length.plusMillis(50).toMillis() / 100;
        return tenths / 10 + "." + tenths % 10 + " s";
    }
}
