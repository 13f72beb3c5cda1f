package looselegs.skillpackage;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.smapi.model.v1.skill.Manifest.EventNameType;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that ask-resources.json names files, runtime and handler that exist. */
class AskResourcesTest {
    private static final Path TOP = SkillPackage.ROOT.resolveSibling("");
    private static final JsonNode PROFILE =
            SkillPackage.json(TOP.resolve("ask-resources.json")).at("/profiles/default");

    private static final JsonNode STACK = PROFILE.at("/skillInfrastructure/userConfig");

    @ParameterizedTest
    @ValueSource(strings = {"/skillMetadata/src", "/code/default/src"})
    void every_source_folder_exists(String pointer) {
        assertThat(TOP.resolve(PROFILE.at(pointer).textValue())).isDirectory();
    }

    @Test
    void the_template_of_the_stack_exists() {
        assertThat(PROFILE.at("/skillInfrastructure/type").textValue()).isEqualTo("@ask-cli/cfn-deployer");
        assertThat(TOP.resolve(STACK.path("templatePath").textValue())).isRegularFile();
    }

    @Test
    void the_runtime_has_the_java_version_of_the_build() {
        assertThat(STACK.path("runtime").textValue())
                .isEqualTo("java" + Runtime.version().feature());
    }

    @Test
    void the_handler_is_a_method_that_lambda_can_call() throws ReflectiveOperationException {
        String[] handler = STACK.path("handler").textValue().split("::", -1);
        Class<?> type = Class.forName(handler[0]);

        assertThat(handler).hasSize(2);
        assertThat(type.getConstructor().newInstance()).isInstanceOf(RequestStreamHandler.class);
        assertThat(RequestStreamHandler.class.getMethods())
                .extracting(Method::getName)
                .containsOnly(handler[1]);
    }

    /** The ASK CLI copies the events to the manifest once the stack has an endpoint for them. */
    @Test
    void the_skill_subscribes_only_to_the_event_that_it_was_disabled() {
        assertThat(STACK.path("skillEvents").properties()).hasSize(1);
        assertThat(STACK.at("/skillEvents/subscriptions").valueStream().map(JsonNode::textValue))
                .containsExactly("SKILL_DISABLED")
                .allSatisfy(event -> assertThat(EventNameType.fromValue(event)).hasToString(event));
    }

    /** CloudFormation rejects a parameter that the template does not declare, and the ASK CLI one that it sets itself. */
    @Test
    void every_setting_is_a_parameter_of_the_stack() throws IOException {
        Path template = TOP.resolve(STACK.path("templatePath").textValue());

        assertThat(STACK.at("/cfn/parameters").properties()).hasSize(3).allSatisfy(parameter -> {
            assertThat(parameter.getValue().isTextual()).isTrue();
            assertThat(template).content().contains("\n  " + parameter.getKey() + ":\n");
        });
    }
}
