package looselegs.alexa.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.builder.CustomSkillBuilder;
import com.amazon.ask.dispatcher.exception.ExceptionHandler;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.dispatcher.request.interceptor.RequestInterceptor;
import com.amazon.ask.dispatcher.request.interceptor.ResponseInterceptor;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.SessionEndedRequest;
import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.ApiClientRequest;
import com.amazon.ask.model.services.ApiClientResponse;
import com.amazon.ask.request.impl.BaseSkillRequest;
import com.amazon.ask.response.SkillResponse;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A lean skill does with its handlers what the SDK's own skill does. */
class LeanSkillTest {
    private static final String SKILL_ID = "amzn1.ask.skill.10ca1000-0000-4000-8000-000000000000";

    @Test
    void the_same_handlers_give_the_same_answers() {
        assertSame(skill -> {});
    }

    @Test
    void interceptors_run_as_in_the_sdk() {
        assertSame(skill -> skill.addRequestInterceptor(new MarkingBefore()).addResponseInterceptor(new SayingMark()));
    }

    @Test
    void faults_reach_the_exception_handler_as_in_the_sdk() {
        assertSame(skill -> skill.addExceptionHandler(new SayingWhatFailed()));
    }

    @ParameterizedTest
    @ValueSource(strings = {SKILL_ID, "amzn1.ask.skill.another"})
    void the_id_of_the_skill_is_checked_as_in_the_sdk(String id) {
        assertSame(skill -> skill.withSkillId(id));
    }

    @Test
    void service_clients_are_there_as_in_the_sdk() {
        assertSame(skill -> skill.withApiClient(new AnsweringClient()));
    }

    private static void assertSame(Consumer<CustomSkillBuilder> setUp) {
        LeanSkillBuilder builder = new LeanSkillBuilder();
        setUp.accept(withHandlers(builder));
        AlexaSkill<RequestEnvelope, ResponseEnvelope> lean = builder.buildLean();
        CustomSkillBuilder stock = new CustomSkillBuilder();
        setUp.accept(withHandlers(stock));
        AlexaSkill<RequestEnvelope, ResponseEnvelope> sdk = stock.build();

        List<ObjectNode> requests = Samples.recorded();

        assertThat(requests).hasSizeGreaterThan(100).allSatisfy(request -> {
            assertThat(outcome(lean, request)).isEqualTo(outcome(sdk, request));
            request.remove("context");
            assertThat(outcome(lean, request)).isEqualTo(outcome(sdk, request));
        });
    }

    private static Object outcome(AlexaSkill<RequestEnvelope, ResponseEnvelope> skill, ObjectNode request) {
        BaseSkillRequest raw = new BaseSkillRequest(request.toString().getBytes(StandardCharsets.UTF_8));
        Object[] outcome = {"nothing"};
        Throwable failure = catchThrowable(() -> {
            SkillResponse<ResponseEnvelope> response = skill.execute(raw, "context");
            if (response != null) {
                outcome[0] = SdkJson.tree(response.getRawResponse());
            }
        });
        return failure == null ? outcome[0] : String.valueOf(failure.getClass());
    }

    private static CustomSkillBuilder withHandlers(CustomSkillBuilder skill) {
        return skill.addRequestHandler(new RepeatingAll())
                .addRequestHandler(new Failing())
                .addRequestHandler(new SayingNothing());
    }

    private record MarkingBefore() implements RequestInterceptor {
        @Override
        public void process(HandlerInput input) {
            input.getAttributesManager().getRequestAttributes().put("mark", "before");
        }
    }

    private record SayingMark() implements ResponseInterceptor {
        @Override
        public void process(HandlerInput input, Optional<Response> response) {
            Object mark = input.getAttributesManager().getRequestAttributes().get("mark");
            if (input.getRequestEnvelope().getSession() != null) {
                input.getAttributesManager().getSessionAttributes().put("mark", mark + " " + response);
            }
        }
    }

    /** Says all that a handler can know. */
    private record RepeatingAll() implements RequestHandler {
        @Override
        public boolean canHandle(HandlerInput input) {
            return input.getRequest() instanceof IntentRequest;
        }

        @Override
        public Optional<Response> handle(HandlerInput input) {
            input.getAttributesManager().getSessionAttributes().put("known", List.of(1, "two"));
            String services;
            try {
                services = input.getServiceClientFactory().getUpsService().getProfileEmail();
            } catch (IllegalStateException | NullPointerException none) {
                services = none.getMessage();
            }
            return input.getResponseBuilder()
                    .withSpeech(input.getRequestEnvelope() + " " + input.getContext() + services)
                    .withReprompt(input.getRequestEnvelopeJson().toString())
                    .build();
        }
    }

    private record Failing() implements RequestHandler {
        @Override
        public boolean canHandle(HandlerInput input) {
            return input.getRequest() instanceof LaunchRequest;
        }

        @Override
        public Optional<Response> handle(HandlerInput input) {
            throw new IllegalStateException("on purpose");
        }
    }

    private record SayingNothing() implements RequestHandler {
        @Override
        public boolean canHandle(HandlerInput input) {
            return input.getRequest() instanceof SessionEndedRequest;
        }

        @Override
        public Optional<Response> handle(HandlerInput input) {
            return Optional.empty();
        }
    }

    private record SayingWhatFailed() implements ExceptionHandler {
        @Override
        public boolean canHandle(HandlerInput input, Throwable fault) {
            return true;
        }

        @Override
        public Optional<Response> handle(HandlerInput input, Throwable fault) {
            return input.getResponseBuilder().withSpeech(fault.toString()).build();
        }
    }

    private record AnsweringClient() implements ApiClient {
        @Override
        public ApiClientResponse invoke(ApiClientRequest request) {
            ApiClientResponse response = new ApiClientResponse();
            response.setStatusCode(200);
            response.setHeaders(List.of());
            response.setBody("\"someone@example.org " + request.getUrl()
                    + request.getHeaders().size() + "\"");
            return response;
        }
    }
}
