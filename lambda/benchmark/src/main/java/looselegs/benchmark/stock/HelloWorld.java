package looselegs.benchmark.stock;

import com.amazon.ask.SkillStreamHandler;
import com.amazon.ask.builder.CustomSkillBuilder;
import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.dispatcher.request.handler.impl.LaunchRequestHandler;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Response;
import java.util.Optional;

/** The smallest skill that the SDK allows. It answers a launch with a greeting. */
public final class HelloWorld extends SkillStreamHandler {
    public HelloWorld() {
        super(new CustomSkillBuilder().addRequestHandler(new Greeting()).build());
    }

    private static final class Greeting implements LaunchRequestHandler {
        @Override
        public boolean canHandle(HandlerInput input, LaunchRequest request) {
            return true;
        }

        @Override
        public Optional<Response> handle(HandlerInput input, LaunchRequest request) {
            return input.getResponseBuilder()
                    .withSpeech("Hello, world")
                    .withReprompt("Hello again")
                    .build();
        }
    }
}
