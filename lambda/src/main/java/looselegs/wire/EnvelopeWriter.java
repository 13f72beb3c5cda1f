package looselegs.wire;

import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.ui.AskForPermissionsConsentCard;
import com.amazon.ask.model.ui.Card;
import com.amazon.ask.model.ui.OutputSpeech;
import com.amazon.ask.model.ui.PlainTextOutputSpeech;
import com.amazon.ask.model.ui.Reprompt;
import com.amazon.ask.model.ui.SimpleCard;
import com.amazon.ask.model.ui.SsmlOutputSpeech;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an answer of the kinds that this skill gives. As the SDK does, it leaves out what is null or empty. */
final class EnvelopeWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private EnvelopeWriter(JsonGenerator json) {
        this.json = json;
    }

    /**
     * The answer in UTF-8.
     *
     * @throws UnsureException if there is something in it that is not known here, such as a directive
     */
    static byte[] write(ResponseEnvelope envelope) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            new EnvelopeWriter(json).writeAll(envelope);
        }
        return bytes.toByteArray();
    }

    private void writeAll(ResponseEnvelope envelope) throws IOException {
        json.writeStartObject();
        text("version", envelope.getVersion());
        json.writeFieldName("sessionAttributes");
        new AnyWriter(json).write(envelope.getSessionAttributes());
        text("userAgent", envelope.getUserAgent());
        if (envelope.getResponse() != null) {
            json.writeFieldName("response");
            response(envelope.getResponse());
        }
        json.writeEndObject();
    }

    private void response(Response response) throws IOException {
        UnsureException.unless(response.getDirectives().isEmpty()
                && response.getApiResponse() == null
                && response.getCanFulfillIntent() == null
                && response.getExperimentation() == null);
        json.writeStartObject();
        speech(response.getOutputSpeech());
        card(response.getCard());
        reprompt(response.getReprompt());
        if (response.getShouldEndSession() != null) {
            json.writeBooleanField("shouldEndSession", response.getShouldEndSession());
        }
        json.writeEndObject();
    }

    private void speech(@Nullable OutputSpeech speech) throws IOException {
        switch (speech) {
            case null -> {}
            case SsmlOutputSpeech ssml -> {
                begin("outputSpeech", "SSML");
                text("playBehavior", ssml.getPlayBehaviorAsString());
                text("ssml", ssml.getSsml());
                json.writeEndObject();
            }
            case PlainTextOutputSpeech plain -> {
                begin("outputSpeech", "PlainText");
                text("playBehavior", plain.getPlayBehaviorAsString());
                text("text", plain.getText());
                json.writeEndObject();
            }
            default -> throw new UnsureException();
        }
    }

    private void card(@Nullable Card card) throws IOException {
        switch (card) {
            case null -> {}
            case SimpleCard simple -> {
                begin("card", "Simple");
                text("title", simple.getTitle());
                text("content", simple.getContent());
                json.writeEndObject();
            }
            case AskForPermissionsConsentCard consent -> {
                begin("card", "AskForPermissionsConsent");
                texts("permissions", consent.getPermissions());
                json.writeEndObject();
            }
            default -> throw new UnsureException();
        }
    }

    private void reprompt(@Nullable Reprompt reprompt) throws IOException {
        if (reprompt != null) {
            UnsureException.unless(reprompt.getDirectives().isEmpty());
            json.writeObjectFieldStart("reprompt");
            speech(reprompt.getOutputSpeech());
            json.writeEndObject();
        }
    }

    private void begin(String name, String type) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("type", type);
    }

    private void text(String name, @Nullable String text) throws IOException {
        if (text != null && !text.isEmpty()) {
            json.writeStringField(name, text);
        }
    }

    private void texts(String name, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            json.writeFieldName(name);
            new AnyWriter(json).write(texts);
        }
    }
}
