package looselegs.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("network")
class HttpEndpointTest {
    private static final String LAUNCH = "{\"request\":{\"type\":\"LaunchRequest\"}}";
    private final FakeSkill skill = new FakeSkill(FakeSkill.closing("Hello."), "throw no");
    private final HttpClient client = HttpClient.newHttpClient();
    private HttpEndpoint endpoint;

    @BeforeEach
    void open() throws IOException {
        endpoint = HttpEndpoint.open(new Skill(skill), 0);
    }

    @AfterEach
    void close() {
        endpoint.close();
        client.close();
    }

    @Test
    void the_skill_answers_a_posted_envelope() throws Exception {
        HttpResponse<String> response = post("/", LAUNCH);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.body()).isEqualTo(FakeSkill.closing("Hello."));
        assertThat(skill.requestNames()).containsExactly("LaunchRequest");
    }

    @Test
    void a_skill_that_throws_is_error_500_and_the_next_request_is_taken() throws Exception {
        post("/", LAUNCH);

        assertThat(post("/", LAUNCH).statusCode()).isEqualTo(500);
        assertThat(post("/", LAUNCH).statusCode()).isEqualTo(500);
    }

    @Test
    void get_is_not_allowed() throws Exception {
        HttpResponse<String> response = send(HttpRequest.newBuilder(uri("/")).GET());

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void a_body_over_five_megabytes_is_too_large() throws Exception {
        String most = LAUNCH + " ".repeat(HttpEndpoint.MAX_BYTES - LAUNCH.length());

        assertThat(post("/", most).statusCode()).isEqualTo(200);
        assertThat(post("/", most + " ").statusCode()).isEqualTo(413);
        assertThat(skill.requests()).hasSize(1);
    }

    @Test
    void any_body_is_passed_to_the_skill_unchanged() throws Exception {
        RequestStreamHandler echo = (input, output, context) -> input.transferTo(output);
        try (HttpEndpoint echoing = HttpEndpoint.open(new Skill(echo), 0)) {
            for (String body : List.of("", "no json", "[]", "{}", "{\"request\":1}")) {
                URI place = URI.create("http://127.0.0.1:" + echoing.port() + "/");
                HttpResponse<String> response =
                        send(HttpRequest.newBuilder(place).POST(BodyPublishers.ofString(body)));

                assertThat(response.statusCode()).as(body).isEqualTo(200);
                assertThat(response.body()).isEqualTo(body);
            }
        }
    }

    @Test
    void any_path_but_the_root_is_not_found() throws Exception {
        assertThat(post("/other", LAUNCH).statusCode()).isEqualTo(404);
    }

    @Test
    void serve_prints_its_port_and_stops_at_the_end_of_the_input() {
        FastRun run = FastRun.withOptions(skill, "typed", List.of("--serve", "0"));

        assertThat(run.code()).isZero();
        assertThat(run.out()).containsPattern("http://127\\.0\\.0\\.1:[1-9]\\d+/");
    }

    @Test
    void a_port_in_use_is_reported() {
        FastRun run = FastRun.withOptions(skill, "", List.of("--serve", Integer.toString(endpoint.port())));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("port " + endpoint.port() + " cannot be used");
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + endpoint.port() + path);
    }
}
