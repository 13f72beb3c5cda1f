package looselegs.alexa;

import com.amazon.ask.response.ResponseBuilder;
import looselegs.practice.Response;
import looselegs.speech.SsmlWriter;

/** Maps the coach's response to Alexa's: SSML, reprompt, card, and whether the session stays open. */
final class ResponseMapping {
    private ResponseMapping() {}

    static void map(Response response, ResponseBuilder builder) {
        builder.withSpeech(SsmlWriter.write(response.speech()));
        builder.withShouldEndSession(response.reprompt().isEmpty());
        if (response.reprompt().isPresent()) {
            builder.withReprompt(SsmlWriter.write(response.reprompt().get()));
        }
        if (response.card().isPresent()) {
            builder.withSimpleCard(
                    response.card().get().title(), response.card().get().text());
        }
        if (response.consent().isPresent()) {
            PermissionRequest.add(builder, response.consent().get());
        }
    }
}
