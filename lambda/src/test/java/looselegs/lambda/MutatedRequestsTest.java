package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests thousands of random mutations of recorded requests. */
@Tag("walk")
class MutatedRequestsTest {
    private static final int MUTANTS = 3_000;
    private static final long SEED = 20_261_123;

    private final RunningSkill skill = RunningSkill.start();
    private final Random random = new Random(SEED);
    private final Mutation mutation = new Mutation(random);

    @Test
    void envelopes_with_wrong_fields_get_valid_responses_and_at_most_one_log_line() {
        List<String> names = RecordedRequests.names();
        for (int i = 0; i < MUTANTS; i++) {
            String name = names.get(random.nextInt(names.size()));
            ObjectNode mutant = mutation.of(inAMove(RecordedRequests.read(name)));

            Answer answer = skill.ask("mutant " + i + " of " + name + ": " + mutant, mutant);

            assertThat(answer.log())
                    .as("%s", mutant)
                    .hasSizeLessThanOrEqualTo(1)
                    .noneMatch(this::isTraceOrUnforeseen);
        }
    }

    @Test
    void changed_or_cut_off_bytes_get_valid_responses_and_at_most_one_log_line() {
        byte[] request = RecordedRequests.read("in-a-move/time-left").toString().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = mutation.of(request);

            Answer answer = skill.ask("mutant " + i, mutant);

            assertThat(answer.log()).as("mutant %s", i).hasSizeLessThanOrEqualTo(1);
        }
    }

    /** Puts half of the requests into a running move, so that its practice is mutated, too. */
    private ObjectNode inAMove(ObjectNode envelope) {
        if (random.nextBoolean() && envelope.path("session").isObject()) {
            ((ObjectNode) envelope.path("session"))
                    .set("attributes", RecordedRequests.read("in-a-move/pause").at("/session/attributes"));
        }
        return envelope;
    }

    /** Only unreadable requests and dropped attributes are expected; any other fault is a bug of the skill. */
    private boolean isTraceOrUnforeseen(String line) {
        return line.startsWith("\t") || line.contains("no answer to");
    }
}
