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

/** A handler input that parses the request into a JSON tree only when a handler asks for the tree. */
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
