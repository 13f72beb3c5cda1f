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
import looselegs.web.TestAuthority.Wish;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole service over HTTPS, with the real skill. */
class WebServiceTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Identity SIGNER = Amazon.HERE.signer();
    private static final String URL = Amazon.HERE.publish(SIGNER);
    private static final Path KEYSTORE = Path.of("target/test-authority/service.p12");
    private static final Map<String, String> ENVIRONMENT =
            Map.of("SKILL_ID", Letter.SKILL_ID, "KEYSTORE_PASSWORD", Identity.PASSWORD);

    private static final PrintStream LOG =
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);

    private static Program program;
    private static Client client;

    @BeforeAll
    static void start() throws Exception {
        Amazon.HERE.authority.issue(Wish.named("localhost")).writeKeystore(KEYSTORE);
        program = new Program(
                ENVIRONMENT, List.of("--port", "0", "--bind", "127.0.0.1", "--keystore", KEYSTORE.toString()));
        client = client(program);
    }

    @AfterAll
    static void stop() {
        client.close();
        program.close();
    }

    @Test
    void a_launch_by_alexa_is_welcomed() throws Exception {
        HttpResponse<String> response = client.post(Letter.signed(SIGNER, URL, Letter.launch()));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(speech(response)).startsWith("<speak>Welcome to Loose Legs");
    }

    @Test
    void a_launch_by_anybody_else_is_refused() throws Exception {
        Identity stranger = TestAuthority.root("Stranger").issue(Wish.ofAlexa());

        assertThat(client.post(Letter.signed(stranger, Amazon.HERE.publish(stranger), Letter.launch()))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void listeners_who_talk_at_the_same_time_hear_what_each_would_hear_alone() throws Exception {
        List<String> names = List.of("launch/first-time", "in-a-move/time-left", "intents/stop", "in-a-move/it-hurts");
        List<Letter> letters = IntStream.range(0, 200)
                .mapToObj(number -> by(names.get(number % names.size()), number))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<String> together = threads
                    .invokeAll(letters.stream()
                            .map(letter ->
                                    (Callable<String>) () -> client.post(letter).body())
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(together).hasSize(200).allMatch(answer -> answer.contains("\"response\""));
            for (int number = 0; number < letters.size(); number++) {
                assertThat(client.post(letters.get(number)).body()).isEqualTo(together.get(number));
            }
        }
    }

    @Test
    void a_service_that_is_told_to_stop_ends_by_itself() throws Exception {
        try (Program other = new Program(ENVIRONMENT, List.of("--port", "0"))) {
            assertThat(other.port()).isPositive();
            other.stop();

            assertThat(other.code()).isEqualTo(128 + 15);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void without_a_skill_id_the_service_does_not_start(String skillId) throws Exception {
        try (Program other = new Program(Map.of("SKILL_ID", skillId), List.of("--port", "0"))) {
            assertThat(other.said()).singleElement().asString().startsWith("SKILL_ID is not set");
            assertThat(other.code()).isEqualTo(2);
        }
    }

    @Test
    void a_keystore_that_cannot_be_used_is_told_in_one_line() {
        WebService service = new WebService(Map.of("SKILL_ID", Letter.SKILL_ID), () -> (input, output, context) -> {});

        assertThatThrownBy(() -> service.open(WebOptions.parse(List.of("--keystore", KEYSTORE.toString())), LOG))
                .isInstanceOf(WebOptionException.class)
                .hasMessageStartingWith("keystore " + KEYSTORE + " cannot be used");
    }

    @Test
    void a_port_that_is_taken_is_told_in_one_line() throws Exception {
        WebService service = new WebService(ENVIRONMENT, () -> (input, output, context) -> {});
        try (HttpsEndpoint first = service.open(WebOptions.parse(List.of("--port", "0")), LOG)) {
            List<String> same = List.of("--port", Integer.toString(first.port()));

            assertThatThrownBy(() -> service.open(WebOptions.parse(same), LOG))
                    .isInstanceOf(WebOptionException.class)
                    .hasMessageStartingWith("cannot listen at 127.0.0.1:" + first.port());
        }
    }

    private static Client client(Program program) throws Exception {
        KeyStore trusted = KeyStore.getInstance(Amazon.HERE.trustStore.toFile(), Identity.PASSWORD.toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return new Client(HttpClient.newBuilder().sslContext(context).build(), "https://localhost:" + program.port());
    }

    /** By a listener in a session of its own. */
    private static Letter by(String name, int number) {
        ObjectNode envelope = Letter.recorded(name, Instant.now());
        ObjectNode session = (ObjectNode) envelope.get("session");
        session.put("sessionId", "session-" + number).put("new", false);
        ((ObjectNode) session.get("user")).put("userId", "listener-" + number);
        return Letter.signed(SIGNER, URL, envelope.toString());
    }

    private static String speech(HttpResponse<String> response) throws Exception {
        return JSON.readTree(response.body()).at("/response/outputSpeech/ssml").asText();
    }
}
