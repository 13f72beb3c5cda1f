package looselegs.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.interceptor.RequestInterceptor;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.Request;
import java.util.Optional;

/** Records each request's type and intent for the metrics, before anything can fail. */
final class RequestTypeInterceptor implements RequestInterceptor {
    private final RequestMetrics metrics;

    RequestTypeInterceptor(RequestMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public void process(HandlerInput input) {
        Request request = input.getRequestEnvelope().getRequest();
        metrics.asked(request.getType(), intent(request));
    }

    /** An unknown intent's name is not recorded: it could be any text. */
    private static Optional<String> intent(Request request) {
        return request instanceof IntentRequest asked
                ? Optional.ofNullable(asked.getIntent()).map(Intent::getName).filter(IntentRouter.intents()::contains)
                : Optional.empty();
    }
}
