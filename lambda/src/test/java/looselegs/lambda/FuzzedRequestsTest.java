package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Tests that no random request makes the skill throw an exception or send an invalid response. {@code mvn -q test -Pfuzz} sends
 * 200,000 requests, {@code -Dfuzz=N} another number, {@code -DfuzzSeed=N} others.
 */
@Tag("walk")
class FuzzedRequestsTest {
    private static final int REQUESTS = Integer.getInteger("fuzz", 5_000);
    private static final long SEED = Long.getLong("fuzzSeed", 20_261_123);

    /** The first requests, which are not timed because the JVM is still cold. */
    private static final int COLD = Math.min(2_000, REQUESTS / 2);

    /** More than twice what the platform sends. */
    private static final int MAX_ORDINARY_BYTES = 64 * 1024;

    private static final Duration AIM = Duration.ofMillis(50);

    private final FuzzedRequests requests = new FuzzedRequests(SEED);
    private final RunningSkill skill = RunningSkill.start();

    /** The first failed request of each kind. */
    private final Map<String, String> findings = new TreeMap<>();

    private final long[] took = new long[REQUESTS];
    private int slowByTheClock;
    private int ordinary;
    private int answered;
    private Duration longest = Duration.ZERO;
    private String slowest = "";
    private Duration longestExtraordinary = Duration.ZERO;

    @Test
    void no_request_makes_the_skill_fail_or_break_a_limit() {
        for (int i = 0; i < REQUESTS; i++) {
            byte[] request = requests.next();
            try {
                Answer answer = skill.ask("an answer that may not be sent", request);
                time(i, request, answer);
                check(i, request, answer);
            } catch (RuntimeException | StackOverflowError | AssertionError failed) {
                findings.putIfAbsent(failed.toString(), "request " + i + ": " + shown(request));
            }
        }
        print();
        assertThat(findings).isEmpty();
        assertThat(answered).isGreaterThan(REQUESTS / 3);
    }

    /** Treats the apology for an unexpected fault as a failure. */
    private void check(int i, byte[] request, Answer answer) {
        if (!answer.isSilent()) {
            answered++;
            requests.remember(answer.attributes());
        }
        answer.log().stream()
                .filter(line -> line.contains("no answer to") || line.contains("practice dropped"))
                .forEach(line -> findings.putIfAbsent(line, "request " + i + ": " + shown(request)));
        assertThat(skill.requestLines()).hasLineCount(1);
    }

    private static String shown(byte[] request) {
        String text = new String(request, StandardCharsets.UTF_8);
        return text.length() > 20_000 ? text.substring(0, 20_000) + " …" : text;
    }

    private void time(int i, byte[] request, Answer answer) {
        if (i < COLD) {
            return;
        }
        if (request.length <= MAX_ORDINARY_BYTES) {
            took[ordinary++] = skill.worked().toNanos();
            slowByTheClock += skill.took().compareTo(AIM) > 0 ? 1 : 0;
            if (skill.worked().compareTo(longest) > 0) {
                longest = skill.worked();
                slowest = "request " + i + ", " + skill.requestLines().strip() + " " + answer.log();
            }
        } else if (skill.worked().compareTo(longestExtraordinary) > 0) {
            longestExtraordinary = skill.worked();
        }
    }

    private void print() {
        long[] sorted = Arrays.copyOf(took, ordinary);
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%,d fuzzed requests, seed %d: %,d answered, %d kinds of failure; processor time, warm, up to 64 KB: median "
                        + "%.2f ms, p99 %.1f ms, worst %.1f ms, %d over %d ms (%d by the clock, with all else that the "
                        + "machine did); bigger ones: worst %.1f ms%nslowest: %s%n",
                REQUESTS,
                SEED,
                answered,
                findings.size(),
                millis(sorted[ordinary / 2]),
                millis(sorted[(int) (ordinary * 0.99)]),
                millis(sorted[ordinary - 1]),
                Arrays.stream(sorted).filter(nanos -> nanos > AIM.toNanos()).count(),
                AIM.toMillis(),
                slowByTheClock,
                millis(longestExtraordinary.toNanos()),
                slowest);
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
