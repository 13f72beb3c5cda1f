package looselegs.alexa.envelope;

import com.amazon.ask.attributes.persistence.PersistenceAdapter;
import com.amazon.ask.builder.CustomSkillConfiguration;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.impl.AbstractSkill;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.amazon.ask.model.services.ApiClient;
import com.amazon.ask.model.services.DefaultApiConfiguration;
import com.amazon.ask.model.services.ServiceClientFactory;
import com.amazon.ask.request.UnmarshalledRequest;
import com.amazon.ask.request.dispatcher.GenericRequestDispatcher;
import com.amazon.ask.request.dispatcher.impl.BaseRequestDispatcher;
import com.amazon.ask.response.template.TemplateFactory;
import com.amazon.ask.util.SdkConstants;
import com.amazon.ask.util.UserAgentUtils;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A skill that works like the SDK's {@code CustomSkill} but starts faster. Uses the same dispatcher and interceptors and
 * checks the skill's id the same way. {@code CustomSkill} is no option: its constructor builds the SDK's JSON mapper and
 * loads every request class.
 */
final class LeanSkill extends AbstractSkill<RequestEnvelope, ResponseEnvelope> {
    private final GenericRequestDispatcher<HandlerInput, Optional<Response>> dispatcher;
    private final @Nullable PersistenceAdapter persistence;
    private final @Nullable TemplateFactory<HandlerInput, Response> templates;
    private final @Nullable ApiClient apiClient;
    private final @Nullable String skillId;
    private final String userAgent;

    LeanSkill(CustomSkillConfiguration configuration) {
        super(new LeanUnmarshaller(), new LeanMarshaller());
        dispatcher = BaseRequestDispatcher.<HandlerInput, Optional<Response>>builder()
                .withRequestMappers(configuration.getRequestMappers())
                .withHandlerAdapters(configuration.getHandlerAdapters())
                .withExceptionMapper(configuration.getExceptionMapper())
                .withRequestInterceptors(configuration.getRequestInterceptors())
                .withResponseInterceptors(configuration.getResponseInterceptors())
                .build();
        persistence = configuration.getPersistenceAdapter();
        templates = configuration.getTemplateFactory();
        apiClient = configuration.getApiClient();
        skillId = configuration.getSkillId();
        userAgent = UserAgentUtils.getUserAgent(configuration.getCustomUserAgent());
    }

    @Override
    protected @Nullable ResponseEnvelope invoke(
            UnmarshalledRequest<RequestEnvelope> request, @Nullable Object context) {
        RequestEnvelope envelope = request.getUnmarshalledRequest();
        if (skillId != null
                && !system(envelope).getApplication().getApplicationId().equals(skillId)) {
            return null;
        }
        HandlerInput input = new LeanHandlerInput(request, persistence, context, services(envelope), templates);
        Optional<Response> response = dispatcher.dispatch(input);
        return ResponseEnvelope.builder()
                .withResponse(response == null ? null : response.orElse(null))
                .withSessionAttributes(
                        envelope.getSession() == null
                                ? null
                                : input.getAttributesManager().getSessionAttributes())
                .withVersion(SdkConstants.FORMAT_VERSION)
                .withUserAgent(userAgent)
                .build();
    }

    private @Nullable ServiceClientFactory services(RequestEnvelope envelope) {
        return apiClient == null
                ? null
                : ServiceClientFactory.builder()
                        .withDefaultApiConfiguration(DefaultApiConfiguration.builder()
                                .withApiClient(apiClient)
                                .withApiEndpoint(system(envelope).getApiEndpoint())
                                .withAuthorizationValue(system(envelope).getApiAccessToken())
                                .withSerializer(new LazySerializer())
                                .build())
                        .build();
    }

    private static SystemState system(RequestEnvelope envelope) {
        return envelope.getContext().getSystem();
    }
}
