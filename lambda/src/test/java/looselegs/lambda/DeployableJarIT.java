package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.model.Request;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import looselegs.profile.InMemoryProfiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that the jar, which leaves out large parts of its libraries, gives the same responses as the classes with the whole
 * libraries. Tests it without a table; {@code DeployableJarStoreIT} tests it with one.
 */
class DeployableJarIT {
    private static final Path JAR = Path.of("target/loose-legs.jar");
    private static final String ENTRY = "looselegs.lambda.LooseLegsHandler";

    private static final ObjectMapper JSON = new ObjectMapper();

    private static URLClassLoader jar;
    private static Object inJar;
    private static final LooseLegsHandler ON_CLASS_PATH = new LooseLegsHandler(new InMemoryProfiles());

    @BeforeAll
    static void open() throws Exception {
        URL url = JAR.toUri().toURL();
        jar = new URLClassLoader(new URL[] {url}, ClassLoader.getPlatformClassLoader());
        Object profiles = jar.loadClass("looselegs.profile.InMemoryProfiles")
                .getDeclaredConstructor()
                .newInstance();
        inJar = jar.loadClass(ENTRY)
                .getConstructor(jar.loadClass("looselegs.profile.Profiles"))
                .newInstance(profiles);
    }

    @AfterAll
    static void close() throws Exception {
        jar.close();
    }

    @ParameterizedTest
    @MethodSource("looselegs.lambda.RecordedRequests#names")
    void every_recorded_request_gets_the_same_response(String name) throws Exception {
        assertThatAnswersAreTheSame(RecordedRequests.read(name).toString());
    }

    static Stream<String> kinds() {
        return FullJson.kinds(Request.class);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_type_of_request_with_all_fields_gets_the_same_response(String kind) throws Exception {
        ObjectNode envelope = RecordedRequests.read("launch/again");
        envelope.set("request", FullJson.of(Request.class, kind));

        assertThatAnswersAreTheSame(envelope.toString());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void an_unreadable_request_gets_the_same_response(String request) throws Exception {
        assertThatAnswersAreTheSame(request);
    }

    static List<String> broken() {
        return List.of("", "{", "[]", "{\"version\":\"1.0\"}", "{\"request\":{\"type\":\"Nobody.Knows\"}}", "\uFEFF{}");
    }

    @Test
    void it_reaches_amazons_services() throws Exception {
        Object deployed = jar.loadClass(ENTRY).getDeclaredConstructor().newInstance();
        try (AmazonStub amazon = AmazonStub.start()) {
            String asked = answer(deployed, at(amazon, "intents/remind-two-days-at-seven"));
            ObjectNode yes = RecordedRequests.read("intents/yes");
            ((ObjectNode) yes.path("session"))
                    .set("attributes", JSON.readTree(asked).path("sessionAttributes"));
            ((ObjectNode) yes.at("/context/System")).put("apiEndpoint", amazon.url());
            String set = answer(deployed, yes.toString());

            assertThat(set).contains("I will remind you every Monday and Thursday");
            assertThat(amazon.aboutReminders()).hasSize(1);
        }
    }

    /** The generator of the interaction model, and what it reads, are for builds alone. */
    @ParameterizedTest
    @ValueSource(strings = {"looselegs/sentences/Template.class", "languages/en-US/sentences/function-words.txt"})
    void it_leaves_out_what_the_model_is_made_from(String entry) {
        assertThat(DeployableJarIT.class.getResource("/" + entry)).isNotNull();
        assertThat(jar.getResource(entry)).isNull();
    }

    private static String at(AmazonStub amazon, String name) {
        ObjectNode envelope = RecordedRequests.read(name);
        ((ObjectNode) envelope.at("/context/System")).put("apiEndpoint", amazon.url());
        return envelope.toString();
    }

    private static void assertThatAnswersAreTheSame(String request) throws Exception {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        ON_CLASS_PATH.handleRequest(input(request), expected, new NoContext());

        assertThat(answer(inJar, request)).isEqualTo(expected.toString(StandardCharsets.UTF_8));
    }

    private static String answer(Object handler, String request) throws Exception {
        Class<?> context = jar.loadClass("com.amazonaws.services.lambda.runtime.Context");
        Method handle = handler.getClass().getMethod("handleRequest", InputStream.class, OutputStream.class, context);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            handle.invoke(handler, input(request), answer, null);
        } catch (InvocationTargetException thrown) {
            throw new AssertionError("thrown out of the jar's entry", thrown.getCause());
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    private static InputStream input(String request) {
        return new ByteArrayInputStream(request.getBytes(StandardCharsets.UTF_8));
    }
}
