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

/** Writes a response envelope of the kinds that this skill sends. Omits null and empty fields, as the SDK does. */
final class EnvelopeWriter {
    /** Most answers take no more bytes than this, their speech aside. */
    private static final int BYTES_WITHOUT_SPEECH = 2_048;

    private final JsonWriter json;

    private EnvelopeWriter(JsonWriter json) {
        this.json = json;
    }

    /**
     * Writes an answer in UTF-8.
     *
     * @throws FallbackException if it contains something that is not supported here, such as a directive
     */
    static byte[] write(ResponseEnvelope envelope) throws FallbackException {
        JsonWriter json = new JsonWriter(expectedBytes(envelope.getResponse()));
        new EnvelopeWriter(json).envelope(envelope);
        return json.toUtf8();
    }

    /** About one character of SSML in eight is a quote, which is escaped. */
    private static int expectedBytes(@Nullable Response response) {
        if (response == null) {
            return BYTES_WITHOUT_SPEECH;
        }
        int reprompt = response.getReprompt() == null
                ? 0
                : ssmlLength(response.getReprompt().getOutputSpeech());
        return BYTES_WITHOUT_SPEECH + (ssmlLength(response.getOutputSpeech()) + reprompt) * 9 / 8;
    }

    private static int ssmlLength(@Nullable OutputSpeech speech) {
        return speech instanceof SsmlOutputSpeech ssml && ssml.getSsml() != null
                ? ssml.getSsml().length()
                : 0;
    }

    private void envelope(ResponseEnvelope envelope) throws FallbackException {
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

    private void response(Response response) throws FallbackException {
        if (!response.getDirectives().isEmpty()
                || response.getApiResponse() != null
                || response.getCanFulfillIntent() != null
                || response.getExperimentation() != null) {
            throw new FallbackException();
        }
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

    private void speech(@Nullable OutputSpeech speech) throws FallbackException {
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
        } else if (speech != null) {
            throw new FallbackException();
        }
    }

    private void card(@Nullable Card card) throws FallbackException {
        if (card instanceof SimpleCard simple) {
            begin("card", "Simple");
            text("title", simple.getTitle());
            text("content", simple.getContent());
            json.endObject();
        } else if (card instanceof AskForPermissionsConsentCard consent) {
            begin("card", "AskForPermissionsConsent");
            texts("permissions", consent.getPermissions());
            json.endObject();
        } else if (card != null) {
            throw new FallbackException();
        }
    }

    private void reprompt(@Nullable Reprompt reprompt) throws FallbackException {
        if (reprompt != null) {
            if (!reprompt.getDirectives().isEmpty()) {
                throw new FallbackException();
            }
            json.name("reprompt");
            json.beginObject();
            speech(reprompt.getOutputSpeech());
            json.endObject();
        }
    }

    private void begin(String name, String type) throws FallbackException {
        json.name(name);
        json.beginObject();
        text("type", type);
    }

    private void text(String name, @Nullable String text) throws FallbackException {
        if (text != null && !text.isEmpty()) {
            json.name(name);
            json.value(text);
        }
    }

    private void texts(String name, List<String> texts) throws FallbackException {
        if (!texts.isEmpty()) {
            json.name(name);
            json.value(texts);
        }
    }
}
