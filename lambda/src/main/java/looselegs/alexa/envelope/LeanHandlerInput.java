package looselegs.alexa.envelope;

import com.amazon.ask.attributes.persistence.PersistenceAdapter;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.services.ServiceClientFactory;
import com.amazon.ask.request.UnmarshalledRequest;
import com.amazon.ask.response.template.TemplateFactory;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Makes the tree of the request only for a handler that asks for it. */
final class LeanHandlerInput extends HandlerInput {
    private final UnmarshalledRequest<RequestEnvelope> unmarshalled;

    LeanHandlerInput(
            UnmarshalledRequest<RequestEnvelope> unmarshalled,
            @Nullable PersistenceAdapter persistence,
            @Nullable Object context,
            @Nullable ServiceClientFactory services,
            @Nullable TemplateFactory<HandlerInput, Response> templates) {
        super(unmarshalled.getUnmarshalledRequest(), persistence, context, services, null, templates);
        this.unmarshalled = unmarshalled;
    }

    @Override
    public JsonNode getRequestEnvelopeJson() {
        return unmarshalled.getRequestJson();
    }
}
