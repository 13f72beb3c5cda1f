package looselegs.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;

/**
 * A terminal in virtual time, driven by a script. Says every line one second after the device starts to listen, or, after lines
 * like {@code +1m20s}, that long after the start of the response. Never waits in real time.
 */
final class ScriptedTerminal implements Terminal {
    private static final Duration BEFORE_SPEAKING = Duration.ofSeconds(1);

    private final Iterator<ScriptLine> script;
    private Instant now;
    private Instant responseStarted;
    private Optional<Instant> listeningSince;
    private Optional<Duration> wait = Optional.empty();
    private Optional<String> words = Optional.empty();

    /** @param script read only up to the next line that is said */
    ScriptedTerminal(Instant start, Iterator<ScriptLine> script) {
        this.now = start;
        this.responseStarted = start;
        this.listeningSince = Optional.of(start);
        this.script = script;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public DeviceEvent passUntil(Instant until) {
        readAhead();
        Optional<Instant> due = due();
        if (due.isPresent() && due.get().isBefore(until)) {
            now = due.get().isAfter(now) ? due.get() : now;
            DeviceEvent said = new DeviceEvent.Said(words.orElseThrow());
            words = Optional.empty();
            wait = Optional.empty();
            return said;
        }
        if (until.equals(Instant.MAX)) {
            return new DeviceEvent.Gone();
        }
        now = until.isAfter(now) ? until : now;
        return new DeviceEvent.Quiet();
    }

    @Override
    public void responseStarts() {
        now = now.plus(RESPONSE_TIME);
        responseStarted = now;
        listeningSince = Optional.empty();
    }

    @Override
    public void listeningStarts() {
        listeningSince = Optional.of(now);
    }

    private Optional<Instant> due() {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return wait.map(responseStarted::plus).or(() -> listeningSince.map(since -> since.plus(BEFORE_SPEAKING)));
    }

    private void readAhead() {
        while (words.isEmpty() && script.hasNext()) {
            switch (script.next()) {
                case ScriptLine.Wait more ->
                    wait = Optional.of(wait.orElse(Duration.ZERO).plus(more.time()));
                case ScriptLine.Say say -> words = Optional.of(say.words());
            }
        }
    }
}
