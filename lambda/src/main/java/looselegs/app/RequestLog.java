package looselegs.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import looselegs.intent.Account;
import looselegs.intent.Accounts;
import looselegs.intent.FaultLog;
import looselegs.intent.Outcome;
import looselegs.profile.ConflictException;
import looselegs.profile.StoreException;

/**
 * Writes one line of JSON a request: what kind it was, how the practice stands and how long the answer took. What is to be
 * counted stands in it in CloudWatch's embedded metric format. Faults are written at once, as lines of their own.
 */
final class RequestLog implements FaultLog, Accounts {
    private final FaultLog faults;
    private final PrintStream out;
    private final InstantSource clock;

    /** A request is answered in one thread. */
    private final ThreadLocal<Noted> current = ThreadLocal.withInitial(Noted::new);

    /** What is known so far of the request that is being answered. */
    private static final class Noted {
        private Optional<String> type = Optional.empty();
        private Optional<String> intent = Optional.empty();
        private Optional<Account> account = Optional.empty();
        private Optional<Outcome> unanswered = Optional.empty();
        private int storeFaults;
    }

    RequestLog(FaultLog faults, PrintStream out, InstantSource clock) {
        this.faults = faults;
        this.out = out;
        this.clock = clock;
    }

    @Override
    public void note(String what, Throwable cause) {
        if (cause instanceof StoreException || cause instanceof ConflictException) {
            current.get().storeFaults++;
        }
        faults.note(what, cause);
    }

    @Override
    public void note(String what) {
        faults.note(what);
    }

    @Override
    public void asked(String type, Optional<String> intent) {
        current.get().type = Optional.of(type);
        current.get().intent = intent;
    }

    @Override
    public void answered(Account account) {
        current.get().account = Optional.of(account);
    }

    /** The request gets no answer, for a reason that no account tells. */
    void unanswered(Outcome reason) {
        current.get().unanswered = Optional.of(reason);
    }

    /** Writes the line of the request that was answered in this thread. */
    void write(Duration took) {
        byte[] line = line(current.get(), took).getBytes(StandardCharsets.UTF_8);
        current.remove();
        // At once: CloudWatch would take each piece for a line.
        out.write(line, 0, line.length);
        out.flush();
    }

    private String line(Noted noted, Duration took) {
        LogLine line = new LogLine();
        Counts counts = Counts.of(noted.account, noted.storeFaults);
        counts.announceIn(line, clock);
        noted.type.ifPresent(type -> line.text("request", type));
        noted.intent.ifPresent(intent -> line.text("intent", intent));
        noted.account.ifPresent(account -> describe(account, line));
        line.text("outcome", word(outcome(noted)));
        line.tenths("milliseconds", Math.max(0, took.toNanos() / 100_000));
        counts.writeIn(line);
        return line.end();
    }

    private static void describe(Account account, LogLine line) {
        account.move().ifPresent(move -> line.text("move", move));
        line.text("standing", account.standing());
        account.phase().ifPresent(phase -> line.text("phase", phase));
    }

    private static Outcome outcome(Noted noted) {
        return noted.unanswered.or(() -> noted.account.map(Account::outcome)).orElse(Outcome.SILENCE);
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
