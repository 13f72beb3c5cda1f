package looselegs.app;

import java.io.PrintStream;
import looselegs.intent.FaultLog;

/** Writes one line a fault; Lambda collects what a function writes. */
final class OperatorLog implements FaultLog {
    private static final int LONGEST = 300;

    private final PrintStream out;

    OperatorLog(PrintStream out) {
        this.out = out;
    }

    @Override
    public void note(String what, Throwable cause) {
        String line = "loose-legs fault: " + what + ": " + cause.getClass().getSimpleName() + place(cause);
        out.println(line.replaceAll("\\p{Cntrl}+", " ").substring(0, Math.min(LONGEST, line.length())));
    }

    /** Where it happened rather than what its message says: a message may quote the request. */
    private static String place(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0].getClassName() + ":" + trace[0].getLineNumber();
    }
}
