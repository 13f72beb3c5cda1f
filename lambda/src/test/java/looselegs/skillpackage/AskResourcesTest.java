package looselegs.skillpackage;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ASK CLI finds what it deploys. */
@Tag("skill-package")
class AskResourcesTest {
    private static final Path TOP = SkillPackage.ROOT.resolveSibling("");
    private static final JsonNode PROFILE =
            SkillPackage.json(TOP.resolve("ask-resources.json")).at("/profiles/default");

    @ParameterizedTest
    @ValueSource(strings = {"/skillMetadata/src", "/code/default/src"})
    void a_source_folder_is_there(String pointer) {
        assertThat(TOP.resolve(PROFILE.at(pointer).textValue())).isDirectory();
    }

    @Test
    void the_handler_is_a_class_that_lambda_can_start() throws ReflectiveOperationException {
        Class<?> handler = Class.forName(
                PROFILE.at("/skillInfrastructure/userConfig/handler").textValue());

        assertThat(handler.getConstructor().newInstance()).isInstanceOf(RequestStreamHandler.class);
    }
}
