package looselegs.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import looselegs.web.TestAuthority.CertificateSpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the whole service over HTTPS with the real skill. */
class WebServiceTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Identity SIGNER = FakeAmazon.INSTANCE.signer();
    private static final String URL = FakeAmazon.INSTANCE.publish(SIGNER);
    private static final Path KEYSTORE = Path.of("target/test-authority/service.p12");
    private static final Map<String, String> ENVIRONMENT =
            Map.of("SKILL_ID", AlexaPost.SKILL_ID, "KEYSTORE_PASSWORD", Identity.PASSWORD);

    private static final PrintStream LOG =
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);

    private static ServiceProcess program;
    private static Client client;

    @BeforeAll
    static void start() throws Exception {
        FakeAmazon.INSTANCE.authority.issue(CertificateSpec.named("localhost")).writeKeystore(KEYSTORE);
        program = new ServiceProcess(
                ENVIRONMENT, List.of("--port", "0", "--bind", "127.0.0.1", "--keystore", KEYSTORE.toString()));
        client = client(program);
    }

    @AfterAll
    static void stop() {
        client.close();
        program.close();
    }

    @Test
    void a_launch_from_alexa_gets_the_welcome() throws Exception {
        HttpResponse<String> response = client.post(AlexaPost.signed(SIGNER, URL, AlexaPost.launch()));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(speech(response)).startsWith("<speak>Welcome to Loose Legs");
    }

    @Test
    void a_launch_from_anybody_else_is_rejected() throws Exception {
        Identity stranger = TestAuthority.root("Stranger").issue(CertificateSpec.forAlexa());

        assertThat(client.post(AlexaPost.signed(stranger, FakeAmazon.INSTANCE.publish(stranger), AlexaPost.launch()))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void concurrent_listeners_get_the_same_responses_as_one_by_one() throws Exception {
        List<String> names = List.of("launch/first-time", "in-a-move/time-left", "intents/stop", "in-a-move/it-hurts");
        List<AlexaPost> posts = IntStream.range(0, 200)
                .mapToObj(number -> by(names.get(number % names.size()), number))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<String> together = threads
                    .invokeAll(posts.stream()
                            .map(post ->
                                    (Callable<String>) () -> client.post(post).body())
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(together).hasSize(200).allMatch(answer -> answer.contains("\"response\""));
            for (int number = 0; number < posts.size(); number++) {
                assertThat(client.post(posts.get(number)).body()).isEqualTo(together.get(number));
            }
        }
    }

    @Test
    void the_service_exits_when_it_is_told_to_stop() throws Exception {
        try (ServiceProcess other = new ServiceProcess(ENVIRONMENT, List.of("--port", "0"))) {
            assertThat(other.port()).isPositive();
            other.stop();

            assertThat(other.code()).isEqualTo(128 + 15);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void without_a_skill_id_the_service_does_not_start(String skillId) throws Exception {
        try (ServiceProcess other = new ServiceProcess(Map.of("SKILL_ID", skillId), List.of("--port", "0"))) {
            assertThat(other.output()).singleElement().asString().startsWith("SKILL_ID is not set");
            assertThat(other.code()).isEqualTo(2);
        }
    }

    @Test
    void an_unusable_keystore_is_reported_in_one_line() {
        WebService service =
                new WebService(Map.of("SKILL_ID", AlexaPost.SKILL_ID), () -> (input, output, context) -> {});

        assertThatThrownBy(() -> service.open(WebOptions.parse(List.of("--keystore", KEYSTORE.toString())), LOG))
                .isInstanceOf(WebOptionException.class)
                .hasMessageStartingWith("keystore " + KEYSTORE + " cannot be used");
    }

    @Test
    void a_port_in_use_is_reported_in_one_line() throws Exception {
        WebService service = new WebService(ENVIRONMENT, () -> (input, output, context) -> {});
        try (HttpsEndpoint first = service.open(WebOptions.parse(List.of("--port", "0")), LOG)) {
            List<String> same = List.of("--port", Integer.toString(first.port()));

            assertThatThrownBy(() -> service.open(WebOptions.parse(same), LOG))
                    .isInstanceOf(WebOptionException.class)
                    .hasMessageStartingWith("cannot listen on 127.0.0.1:" + first.port());
        }
    }

    private static Client client(ServiceProcess program) throws Exception {
        KeyStore trusted =
                KeyStore.getInstance(FakeAmazon.INSTANCE.trustStore.toFile(), Identity.PASSWORD.toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return new Client(HttpClient.newBuilder().sslContext(context).build(), "https://localhost:" + program.port());
    }

    /** A recorded request of a listener with their own session. */
    private static AlexaPost by(String name, int number) {
        ObjectNode envelope = AlexaPost.recorded(name, Instant.now());
        ObjectNode session = (ObjectNode) envelope.get("session");
        session.put("sessionId", "session-" + number).put("new", false);
        ((ObjectNode) session.get("user")).put("userId", "listener-" + number);
        return AlexaPost.signed(SIGNER, URL, envelope.toString());
    }

    private static String speech(HttpResponse<String> response) throws Exception {
        return JSON.readTree(response.body()).at("/response/outputSpeech/ssml").asText();
    }
}
