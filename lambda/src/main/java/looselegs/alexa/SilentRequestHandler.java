package looselegs.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.RequestHandler;
import com.amazon.ask.model.Response;
import java.util.Optional;

/**
 * Requests of kinds that this skill has not asked for: nothing is said. The last handler, for
 * a request that none takes makes the SDK fall silent without a trace.
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
