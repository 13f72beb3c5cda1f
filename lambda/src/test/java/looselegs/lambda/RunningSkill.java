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
import looselegs.content.ClassPathContent;
import looselegs.platform.Asked;
import looselegs.platform.ResponseGuard;
import looselegs.profile.InMemoryProfiles;
import looselegs.profile.Profiles;

/** The handler as Lambda runs it; every answer passes the guard. For use by one thread. */
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
     * @param situation for the message if the answer breaks a rule
     * @throws AssertionError if the answer must not be sent
     */
    Answer ask(String situation, JsonNode envelope) {
        return ask(situation, envelope.toString().getBytes(StandardCharsets.UTF_8), Asked.of(envelope));
    }

    /** How long the last answer took. */
    Duration took() {
        return took;
    }

    /** How much of that the processor worked on it: nothing else that the machine does is in it. */
    Duration worked() {
        return worked;
    }

    /** What was written of the last request, besides its faults. */
    String requestLines() {
        return requests.toString(StandardCharsets.UTF_8);
    }

    /** As above, with bytes that may be no envelope at all. */
    Answer ask(String situation, byte[] request) {
        return ask(situation, request, Asked.of(request));
    }

    private Answer ask(String situation, byte[] request, Asked asked) {
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
