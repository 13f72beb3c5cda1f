package looselegs.lambda;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import looselegs.alexa.ErrorLog;

/** Writes one line for each fault. Lambda collects what a function writes. */
final class OperatorLog implements ErrorLog {
    private static final int LONGEST = 300;
    private static final String OURS = "looselegs.";

    private final PrintStream out;

    OperatorLog(PrintStream out) {
        this.out = out;
    }

    @Override
    public void note(String what, Throwable cause) {
        Throwable root = root(cause);
        note(what + ": " + root.getClass().getSimpleName() + place(root));
    }

    @Override
    public void note(String what) {
        String line = ("loose-legs fault: " + what).replaceAll("\\p{Cntrl}+", " ");
        out.println(line.substring(0, Math.min(LONGEST, line.length())));
    }

    private static Throwable root(Throwable cause) {
        return Stream.iterate(cause, thrown -> thrown != null, Throwable::getCause)
                .limit(100)
                .reduce(cause, (outer, inner) -> inner);
    }

    /** Names the place in the code instead of the message, which may quote the request. */
    private static String place(Throwable cause) {
        List<StackTraceElement> trace = List.of(cause.getStackTrace());
        return trace.stream()
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .or(() -> trace.stream().findFirst())
                .map(frame -> " at " + frame.getClassName() + ":" + frame.getLineNumber())
                .orElse("");
    }
}
