package looselegs.lambda;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import looselegs.alexa.AnswerMetrics;
import looselegs.alexa.ErrorLog;
import looselegs.alexa.RequestMetrics;
import looselegs.alexa.RequestOutcome;
import looselegs.profile.ConflictException;
import looselegs.profile.StoreException;

/**
 * Writes one line of JSON for each request: its kind, the state of the practice and the time that the answer took, with
 * metrics in CloudWatch's embedded metric format. Writes faults at once, on lines of their own.
 */
final class RequestLog implements ErrorLog, RequestMetrics {
    private final ErrorLog faults;
    private final PrintStream out;
    private final InstantSource clock;

    /** One thread answers a request from beginning to end. */
    private final ThreadLocal<Noted> current = ThreadLocal.withInitial(Noted::new);

    /** What is known so far about the request in work. */
    private static final class Noted {
        private Optional<String> type = Optional.empty();
        private Optional<String> intent = Optional.empty();
        private Optional<AnswerMetrics> account = Optional.empty();
        private Optional<RequestOutcome> unanswered = Optional.empty();
        private Optional<String> explanation = Optional.empty();
        private int storeFaults;
    }

    RequestLog(ErrorLog faults, PrintStream out, InstantSource clock) {
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
        current.get().explanation = Optional.empty();
    }

    @Override
    public void answered(AnswerMetrics account) {
        current.get().account = Optional.of(account);
    }

    /** Adds how the position was found, one fact a line; a debug field. */
    void explained(String position) {
        current.get().explanation = Optional.of(position);
    }

    /** Notes that the request gets no answer, and why. */
    void unanswered(RequestOutcome reason) {
        current.get().unanswered = Optional.of(reason);
    }

    /** Writes the line of the request that this thread has answered. */
    void write(Duration took) {
        byte[] line = line(current.get(), took).getBytes(StandardCharsets.UTF_8);
        current.remove();
        // At once: CloudWatch would take each piece for a line.
        out.write(line, 0, line.length);
        out.flush();
    }

    private String line(Noted noted, Duration took) {
        LogLine line = new LogLine();
        add(line, "request", noted.type);
        add(line, "intent", noted.intent);
        RequestOutcome outcome = RequestOutcome.SILENCE;
        RequestCounts counts = new RequestCounts(line);
        if (noted.account.isPresent()) {
            AnswerMetrics account = noted.account.get();
            add(line, "move", account.move());
            line.text("state", account.state());
            add(line, "phase", account.phase());
            counts.addAll(account);
            outcome = account.outcome();
        }
        add(line, "explanation", noted.explanation);
        line.text("outcome", word(noted.unanswered.orElse(outcome)));
        line.tenths("milliseconds", Math.max(0, took.toNanos() / 100_000));
        counts.add("StoreFaults", noted.storeFaults);
        counts.announce(clock.millis());
        return line.end();
    }

    private static void add(LogLine line, String name, Optional<String> value) {
        if (value.isPresent()) {
            line.text(name, value.get());
        }
    }

    private static String word(RequestOutcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
