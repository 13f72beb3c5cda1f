package looselegs.alexa.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.util.JsonMarshaller;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import looselegs.lambda.LooseLegsHandler;
import looselegs.lambda.NoContext;
import looselegs.profile.InMemoryProfiles;
import org.junit.jupiter.api.Test;

/** The platform gets what the SDK would send it. */
class WritingAsTheSdkTest {
    private static final int GENERATED = 10_000;

    private final JsonMarshaller<ResponseEnvelope> lean = new LeanMarshaller();

    @Test
    void every_answer_to_a_recorded_request_is_written_as_by_the_sdk() {
        LooseLegsHandler skill = new LooseLegsHandler(new InMemoryProfiles());

        assertThat(Samples.recorded()).hasSizeGreaterThan(100).allSatisfy(request -> {
            byte[] answer = answer(skill, request);
            ResponseEnvelope envelope =
                    SdkJson.SERIALIZER.deserialize(new ByteArrayInputStream(answer), ResponseEnvelope.class);

            assertThat(EnvelopeWriter.write(envelope))
                    .satisfies(json -> assertThat(SdkJson.tree(json))
                            .isEqualTo(SdkJson.tree(SdkJson.MARSHALLER.marshall(envelope))));
        });
    }

    @Test
    void generated_answers_are_written_as_by_the_sdk_or_fail_alike() {
        GeneratedAnswers answers = new GeneratedAnswers(new Random(20_261_123));
        int failed = 0;
        int byUs = 0;
        for (int i = 0; i < GENERATED; i++) {
            ResponseEnvelope answer = answers.next();
            Object expected = outcome(SdkJson.MARSHALLER, answer);
            assertThat(outcome(lean, answer)).as(answer::toString).isEqualTo(expected);
            assertThat(outcomeInStream(lean, answer)).as(answer::toString).isEqualTo(expected);
            failed += expected instanceof JsonNode ? 0 : 1;
            byUs += writtenByUs(answer) ? 1 : 0;
        }

        System.out.printf(
                "%,d generated answers: written as the SDK does, %,d of them without it; %,d refused as it does%n",
                GENERATED, byUs, failed);
        assertThat(byUs).isBetween(GENERATED / 2, GENERATED - GENERATED / 20);
        assertThat(failed).isPositive();
    }

    private static byte[] answer(LooseLegsHandler skill, ObjectNode request) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            skill.handleRequest(
                    new ByteArrayInputStream(request.toString().getBytes(StandardCharsets.UTF_8)),
                    answer,
                    new NoContext());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return answer.toByteArray();
    }

    private static Object outcome(JsonMarshaller<ResponseEnvelope> writer, ResponseEnvelope answer) {
        try {
            return SdkJson.tree(writer.marshall(answer));
        } catch (RuntimeException failure) {
            return failure + Objects.toString(failure.getCause());
        }
    }

    private static Object outcomeInStream(JsonMarshaller<ResponseEnvelope> writer, ResponseEnvelope answer) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try {
            writer.marshall(answer, stream);
            return SdkJson.tree(stream.toByteArray());
        } catch (RuntimeException failure) {
            return failure + Objects.toString(failure.getCause());
        }
    }

    private static boolean writtenByUs(ResponseEnvelope answer) {
        try {
            return EnvelopeWriter.write(answer).length > 0;
        } catch (FallbackException unsupported) {
            return false;
        }
    }
}
