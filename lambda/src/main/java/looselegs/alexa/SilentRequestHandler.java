package looselegs.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import java.util.Optional;

/**
 * Answers every other type of request with silence. Must be the last handler: without it, the SDK would drop such a
 * request without a trace.
 */
final class SilentRequestHandler implements RequestHandler {
    @Override
    public boolean canHandle(HandlerInput input) {
        return true;
    }

    @Override
    public Optional<Response> handle(HandlerInput input) {
        return Optional.of(Response.builder().build());
    }
}
