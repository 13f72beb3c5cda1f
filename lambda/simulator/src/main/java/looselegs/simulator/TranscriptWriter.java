package looselegs.simulator;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Writes the conversation down as a story: who, when, what. */
final class TranscriptWriter {
    private static final String LISTENER = "you    ";
    private static final String DEVICE = "alexa  ";
    private static final String MARGIN = "       ";

    private final PrintStream out;
    private final boolean live;
    private String who = MARGIN;
    private String line = "";
    private boolean counted;

    /** @param live whether the line of a silence is rewritten while it runs down */
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

    /** The next line is the first of an answer. */
    void answerBegins() {
        who = DEVICE;
    }

    /** Begins a line that takes its time. */
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

    /** Shows what is left of the line's time, in whole seconds. */
    void countDown(Duration left) {
        counted = true;
        out.print("\r" + line + "  " + left.plusMillis(999).toSeconds() + "   ");
        out.flush();
    }

    void end() {
        out.println(counted ? "\r" + line + "      " : "");
    }

    /** Ends a line that was broken off. */
    void cutShort() {
        add(" —");
        end();
    }

    /** As in 1:02.5. */
    static String clock(Duration at) {
        long tenths = at.plusMillis(50).toMillis() / 100;
        return String.format(Locale.ROOT, "%d:%02d.%d", tenths / 600, tenths / 10 % 60, tenths % 10);
    }

    /** As in 2.0 s. */
    static String seconds(Duration length) {
        long tenths = length.plusMillis(50).toMillis() / 100;
        return tenths / 10 + "." + tenths % 10 + " s";
    }
}
