package looselegs.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import looselegs.alexa.Services;
import looselegs.platform.RequestFacts;
import looselegs.platform.ResponseGuard;
import looselegs.profile.InMemoryProfiles;
import looselegs.profile.Profiles;

/** Calls the handler as Lambda does and checks every response with the guard. Not thread-safe. */
final class RunningSkill {
    private static final ResponseGuard GUARD = ResponseGuard.english();

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final ByteArrayOutputStream requests = new ByteArrayOutputStream();
    private final LooseLegsHandler handler;
    private Duration took = Duration.ZERO;
    private Duration worked = Duration.ZERO;

    private RunningSkill(Optional<String> skillId, Profiles profiles) {
        this(skillId, profiles, Services.NONE);
    }

    private RunningSkill(Optional<String> skillId, Profiles profiles, Services services) {
        RequestLog lines = new RequestLog(new OperatorLog(into(log)), into(requests), () -> NOW);
        handler = new LooseLegsHandler(ClassPathContent.root(), skillId, profiles, services, lines);
    }

    static RunningSkill startWith(Profiles profiles, Services services) {
        return new RunningSkill(Optional.empty(), profiles, services);
    }

    private static PrintStream into(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    static RunningSkill start() {
        return new RunningSkill(Optional.empty(), new InMemoryProfiles());
    }

    static RunningSkill startWith(Profiles profiles) {
        return new RunningSkill(Optional.empty(), profiles);
    }

    static RunningSkill startFor(String skillId) {
        return new RunningSkill(Optional.of(skillId), new InMemoryProfiles());
    }

    /**
     * Sends a request.
     *
     * @param situation describes the request, for the message if the response breaks a rule
     * @throws AssertionError if the response breaks a rule
     */
    Answer ask(String situation, JsonNode envelope) {
        return ask(situation, envelope.toString().getBytes(StandardCharsets.UTF_8), RequestFacts.of(envelope));
    }

    /** The time that the last request took. */
    Duration took() {
        return took;
    }

    /** The processor time that the last request took, without other work of the machine. */
    Duration worked() {
        return worked;
    }

    /** The log lines of the last request, except those about faults. */
    String requestLines() {
        return requests.toString(StandardCharsets.UTF_8);
    }

    /** Sends bytes that need not be an envelope. */
    Answer ask(String situation, byte[] request) {
        return ask(situation, request, RequestFacts.of(request));
    }

    private Answer ask(String situation, byte[] request, RequestFacts asked) {
        log.reset();
        requests.reset();
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        long processorBegin = THREADS.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        try {
            handler.handleRequest(new ByteArrayInputStream(request), answer, new NoContext());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        took = Duration.ofNanos(System.nanoTime() - begin);
        worked = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - processorBegin);
        GUARD.hold(situation, answer.toByteArray(), asked);
        List<String> lines = log.toString(StandardCharsets.UTF_8).lines().toList();
        return new Answer(answer.toString(StandardCharsets.UTF_8), lines);
    }
}
