package looselegs.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is asked, against what the interaction model lets listeners ask. */
class IntentRouterTest {
    private static final Path MODEL = Path.of("../skill-package/interactionModels/custom/en-US.json");

    @Test
    void the_interaction_model_has_the_intents_that_are_answered_and_no_others() throws IOException {
        JsonNode intents = new ObjectMapper().readTree(MODEL.toFile()).at("/interactionModel/languageModel/intents");

        assertThat(intents.valueStream().map(intent -> intent.path("name").asText()))
                .containsExactlyInAnyOrderElementsOf(IntentRouter.intents());
    }
}
