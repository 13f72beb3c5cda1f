package looselegs.alexa.envelope;

import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.ui.AskForPermissionsConsentCard;
import com.amazon.ask.model.ui.Card;
import com.amazon.ask.model.ui.OutputSpeech;
import com.amazon.ask.model.ui.PlainTextOutputSpeech;
import com.amazon.ask.model.ui.Reprompt;
import com.amazon.ask.model.ui.SimpleCard;
import com.amazon.ask.model.ui.SsmlOutputSpeech;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an answer of the kinds that this skill gives. As the SDK does, it leaves out what is null or empty. */
final class EnvelopeWriter {
    private final JsonWriter json = new JsonWriter();

    private EnvelopeWriter() {}

    /**
     * The answer in UTF-8.
     *
     * @throws UnsureException if there is something in it that is not known here, such as a directive
     */
    static byte[] write(ResponseEnvelope envelope) throws UnsureException {
        EnvelopeWriter writer = new EnvelopeWriter();
        writer.writeAll(envelope);
        return writer.json.toUtf8();
    }

    private void writeAll(ResponseEnvelope envelope) throws UnsureException {
        json.beginObject();
        text("version", envelope.getVersion());
        json.name("sessionAttributes");
        json.value(envelope.getSessionAttributes());
        text("userAgent", envelope.getUserAgent());
        if (envelope.getResponse() != null) {
            json.name("response");
            response(envelope.getResponse());
        }
        json.endObject();
    }

    private void response(Response response) throws UnsureException {
        UnsureException.unless(response.getDirectives().isEmpty()
                && response.getApiResponse() == null
                && response.getCanFulfillIntent() == null
                && response.getExperimentation() == null);
        json.beginObject();
        speech(response.getOutputSpeech());
        card(response.getCard());
        reprompt(response.getReprompt());
        if (response.getShouldEndSession() != null) {
            json.name("shouldEndSession");
            json.value(response.getShouldEndSession());
        }
        json.endObject();
    }

    private void speech(@Nullable OutputSpeech speech) throws UnsureException {
        if (speech instanceof SsmlOutputSpeech ssml) {
            begin("outputSpeech", "SSML");
            text("playBehavior", ssml.getPlayBehaviorAsString());
            text("ssml", ssml.getSsml());
            json.endObject();
        } else if (speech instanceof PlainTextOutputSpeech plain) {
            begin("outputSpeech", "PlainText");
            text("playBehavior", plain.getPlayBehaviorAsString());
            text("text", plain.getText());
            json.endObject();
        } else {
            UnsureException.unless(speech == null);
        }
    }

    private void card(@Nullable Card card) throws UnsureException {
        if (card instanceof SimpleCard simple) {
            begin("card", "Simple");
            text("title", simple.getTitle());
            text("content", simple.getContent());
            json.endObject();
        } else if (card instanceof AskForPermissionsConsentCard consent) {
            begin("card", "AskForPermissionsConsent");
            texts("permissions", consent.getPermissions());
            json.endObject();
        } else {
            UnsureException.unless(card == null);
        }
    }

    private void reprompt(@Nullable Reprompt reprompt) throws UnsureException {
        if (reprompt != null) {
            UnsureException.unless(reprompt.getDirectives().isEmpty());
            json.name("reprompt");
            json.beginObject();
            speech(reprompt.getOutputSpeech());
            json.endObject();
        }
    }

    private void begin(String name, String type) throws UnsureException {
        json.name(name);
        json.beginObject();
        text("type", type);
    }

    private void text(String name, @Nullable String text) throws UnsureException {
        if (text != null && !text.isEmpty()) {
            json.name(name);
            json.value(text);
        }
    }

    private void texts(String name, List<String> texts) throws UnsureException {
        if (!texts.isEmpty()) {
            json.name(name);
            json.value(texts);
        }
    }
}
