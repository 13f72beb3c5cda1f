package looselegs.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.servlet.ServletConstants;
import com.amazon.ask.servlet.verifiers.SkillRequestSignatureVerifier;
import com.amazon.ask.servlet.verifiers.SkillRequestTimestampVerifier;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpsEndpointTest {
    private static final Identity SIGNER = FakeAmazon.INSTANCE.signer();
    private static final String URL = FakeAmazon.INSTANCE.publish(SIGNER);
    private static final String ANSWER = "{\"version\":\"1.0\",\"response\":{}}";

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    private RequestStreamHandler skill = (input, output, context) -> {
        heard.add(new String(input.readAllBytes(), StandardCharsets.UTF_8));
        output.write(ANSWER.getBytes(StandardCharsets.UTF_8));
    };

    private HttpsEndpoint endpoint;
    private Client client;

    @BeforeEach
    void open() throws IOException {
        RequestVerifier verifier = new RequestVerifier(
                AlexaPost.SKILL_ID,
                new SkillRequestTimestampVerifier(ServletConstants.MAXIMUM_TOLERANCE_MILLIS),
                new SkillRequestSignatureVerifier(FakeAmazon.INSTANCE.proxy()));
        endpoint = HttpsEndpoint.open(
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0),
                verifier,
                (input, output, context) -> skill.handleRequest(input, output, context),
                new PrintStream(log, true, StandardCharsets.UTF_8));
        client = Client.plain(endpoint.port());
    }

    @AfterEach
    void close() {
        client.close();
        endpoint.close();
    }

    @Test
    void a_request_from_alexa_reaches_the_skill_unchanged_and_returns_its_response() throws Exception {
        AlexaPost post = post();

        HttpResponse<String> response = client.post(post);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json; charset=utf-8");
        assertThat(response.body()).isEqualTo(ANSWER);
        assertThat(heard).containsExactly(post.body());
        assertThat(log.size()).isZero();
    }

    @Test
    void a_rejected_request_never_reaches_the_skill() throws Exception {
        HttpResponse<String> response = client.post(post().withBody(post().body() + " "));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).isEqualTo("refused\n");
        assertThat(heard).isEmpty();
    }

    @Test
    void a_rejection_logs_one_line_with_nothing_of_the_request() throws Exception {
        client.post(post().withBody(post().body() + " "));

        assertThat(log.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("loose-legs web: 400, signature or certificates: SecurityException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "HEAD", "OPTIONS"})
    void the_skill_accepts_only_post(String method) throws Exception {
        HttpResponse<String> response =
                client.send(client.to(HttpsEndpoint.SKILL).method(method, BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/alexa/", "/alexa/x", "/other", "/health/x"})
    void any_other_path_is_not_found(String path) throws Exception {
        assertThat(client.send(client.to(path).POST(BodyPublishers.noBody())).statusCode())
                .isEqualTo(404);
    }

    @Test
    void anybody_can_read_the_health_and_nothing_else() throws Exception {
        HttpResponse<String> response =
                client.send(client.to(HttpsEndpoint.HEALTH).GET());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("ok\n");
        assertThat(client.send(client.to(HttpsEndpoint.HEALTH).POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void a_body_over_256_kilobytes_is_too_large_even_with_a_valid_signature() throws Exception {
        String launch = AlexaPost.launch();
        String most = launch + " ".repeat(HttpsEndpoint.MAX_BYTES - launch.length());

        assertThat(client.post(AlexaPost.signed(SIGNER, URL, most)).statusCode())
                .isEqualTo(200);
        assertThat(client.post(AlexaPost.signed(SIGNER, URL, most + " ")).statusCode())
                .isEqualTo(413);
        assertThat(heard).hasSize(1);
    }

    @Test
    void an_exception_from_the_skill_is_status_500_and_the_next_request_succeeds() throws Exception {
        RequestStreamHandler sound = skill;
        skill = (input, output, context) -> {
            throw new IllegalStateException("secret");
        };

        HttpResponse<String> response = client.post(post());

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body() + log.toString(StandardCharsets.UTF_8)).doesNotContain("secret");
        skill = sound;
        assertThat(client.post(post()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_running_request_still_gets_its_response_while_the_service_stops() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch thought = new CountDownLatch(1);
        RequestStreamHandler quick = skill;
        skill = (input, output, context) -> {
            asked.countDown();
            await(thought);
            quick.handleRequest(input, output, context);
        };
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<HttpResponse<String>> response = threads.submit(() -> client.post(post()));
            asked.await();
            Future<?> stopped = threads.submit(endpoint::close);
            awaitRefusal();
            thought.countDown();

            assertThat(response.get().statusCode()).isEqualTo(200);
            stopped.get();
        }
    }

    private void awaitRefusal() throws Exception {
        int status = 200;
        while (status == 200) {
            status = client.send(client.to(HttpsEndpoint.HEALTH).GET()).statusCode();
        }
        assertThat(status).isEqualTo(503);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static AlexaPost post() {
        return AlexaPost.signed(SIGNER, URL, AlexaPost.launch());
    }
}
