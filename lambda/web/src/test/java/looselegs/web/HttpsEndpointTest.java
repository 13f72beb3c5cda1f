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
    private static final Identity SIGNER = Amazon.HERE.signer();
    private static final String URL = Amazon.HERE.publish(SIGNER);
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
        Doorkeeper doorkeeper = new Doorkeeper(
                Letter.SKILL_ID,
                new SkillRequestTimestampVerifier(ServletConstants.MAXIMUM_TOLERANCE_MILLIS),
                new SkillRequestSignatureVerifier(Amazon.HERE.proxy()));
        endpoint = HttpsEndpoint.open(
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0),
                doorkeeper,
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
    void a_request_by_alexa_reaches_the_skill_as_it_is_and_its_answer_comes_back() throws Exception {
        Letter letter = letter();

        HttpResponse<String> response = client.post(letter);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json; charset=utf-8");
        assertThat(response.body()).isEqualTo(ANSWER);
        assertThat(heard).containsExactly(letter.body());
        assertThat(log.size()).isZero();
    }

    @Test
    void a_request_that_is_refused_never_reaches_the_skill() throws Exception {
        HttpResponse<String> response = client.post(letter().withBody(letter().body() + " "));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).isEqualTo("refused\n");
        assertThat(heard).isEmpty();
    }

    @Test
    void a_refusal_is_one_line_in_the_log_with_nothing_of_the_request() throws Exception {
        client.post(letter().withBody(letter().body() + " "));

        assertThat(log.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("loose-legs web: 400, signature or certificates: SecurityException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "HEAD", "OPTIONS"})
    void the_skill_takes_only_posts(String method) throws Exception {
        HttpResponse<String> response =
                client.send(client.to(HttpsEndpoint.SKILL).method(method, BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/alexa/", "/alexa/x", "/other", "/health/x"})
    void there_are_no_other_paths(String path) throws Exception {
        assertThat(client.send(client.to(path).POST(BodyPublishers.noBody())).statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_health_is_told_to_anybody_and_nothing_else_is() throws Exception {
        HttpResponse<String> response =
                client.send(client.to(HttpsEndpoint.HEALTH).GET());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("ok\n");
        assertThat(client.send(client.to(HttpsEndpoint.HEALTH).POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void a_body_over_256_kilobytes_is_too_large_even_if_alexa_signed_it() throws Exception {
        String launch = Letter.launch();
        String most = launch + " ".repeat(HttpsEndpoint.MOST_BYTES - launch.length());

        assertThat(client.post(Letter.signed(SIGNER, URL, most)).statusCode()).isEqualTo(200);
        assertThat(client.post(Letter.signed(SIGNER, URL, most + " ")).statusCode())
                .isEqualTo(413);
        assertThat(heard).hasSize(1);
    }

    @Test
    void a_skill_that_throws_is_error_500_and_the_next_request_is_taken() throws Exception {
        RequestStreamHandler sound = skill;
        skill = (input, output, context) -> {
            throw new IllegalStateException("secret");
        };

        HttpResponse<String> response = client.post(letter());

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body() + log.toString(StandardCharsets.UTF_8)).doesNotContain("secret");
        skill = sound;
        assertThat(client.post(letter()).statusCode()).isEqualTo(200);
    }

    @Test
    void who_is_being_answered_when_the_service_stops_still_gets_the_answer() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch thought = new CountDownLatch(1);
        RequestStreamHandler quick = skill;
        skill = (input, output, context) -> {
            asked.countDown();
            await(thought);
            quick.handleRequest(input, output, context);
        };
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<HttpResponse<String>> response = threads.submit(() -> client.post(letter()));
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

    private static Letter letter() {
        return Letter.signed(SIGNER, URL, Letter.launch());
    }
}
