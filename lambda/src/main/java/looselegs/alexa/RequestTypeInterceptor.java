package looselegs.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.interceptor.RequestInterceptor;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.Request;
import java.util.Optional;

/** Notes of what kind each request is, before anything can fail with it. */
final class RequestTypeInterceptor implements RequestInterceptor {
    private final RequestMetrics accounts;

    RequestTypeInterceptor(RequestMetrics accounts) {
        this.accounts = accounts;
    }

    @Override
    public void process(HandlerInput input) {
        Request request = input.getRequestEnvelope().getRequest();
        accounts.asked(request.getType(), intent(request));
    }

    /** An intent that nobody knows may be named after anything. */
    private static Optional<String> intent(Request request) {
        return request instanceof IntentRequest asked
                ? Optional.ofNullable(asked.getIntent()).map(Intent::getName).filter(IntentRouter.intents()::contains)
                : Optional.empty();
    }
}
