package looselegs.alexa;

import com.amazon.ask.model.ui.OutputSpeech;
import com.amazon.ask.model.ui.Reprompt;
import com.amazon.ask.model.ui.SsmlOutputSpeech;
import com.amazon.ask.response.ResponseBuilder;
import java.util.Optional;
import looselegs.practice.Response;
import looselegs.speech.Speech;
import looselegs.speech.SsmlWriter;

/** Maps the coach's response to Alexa's: SSML, reprompt, card, and whether the session stays open. */
final class ResponseMapping {
    private ResponseMapping() {}

    /** Speech goes past the SDK's builder, which would copy each of its texts three times. */
    static com.amazon.ask.model.Response map(Response response, ResponseBuilder builder) {
        if (response.card().isPresent()) {
            builder.withSimpleCard(
                    response.card().get().title(), response.card().get().text());
        }
        if (response.consent().isPresent()) {
            PermissionRequest.add(builder, response.consent().get());
        }
        Optional<com.amazon.ask.model.Response> rest = builder.build();
        com.amazon.ask.model.Response.Builder mapped = com.amazon.ask.model.Response.builder()
                .withOutputSpeech(ssml(response.speech()))
                .withShouldEndSession(response.reprompt().isEmpty());
        if (response.reprompt().isPresent()) {
            mapped.withReprompt(Reprompt.builder()
                    .withOutputSpeech(ssml(response.reprompt().get()))
                    .build());
        }
        if (rest.isPresent()) {
            mapped.withCard(rest.get().getCard()).withDirectives(rest.get().getDirectives());
        }
        return mapped.build();
    }

    private static OutputSpeech ssml(Speech speech) {
        return SsmlOutputSpeech.builder()
                .withSsml(SsmlWriter.writeDocument(speech))
                .build();
    }
}
