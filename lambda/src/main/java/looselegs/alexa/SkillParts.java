package looselegs.alexa;

import com.amazon.ask.builder.CustomSkillBuilder;

/** Registers all handlers with the skill, in the order in which the SDK tries them. */
public final class SkillParts {
    private SkillParts() {}

    /** Adds interceptor, request handlers and exception handler to a skill. */
    public static CustomSkillBuilder addTo(
            CustomSkillBuilder skill, Conversation conversation, ErrorLog errors, RequestMetrics metrics) {
        skill.addRequestInterceptor(new RequestTypeInterceptor(metrics));
        skill.addRequestHandler(new LaunchRequestHandler(conversation));
        skill.addRequestHandler(new IntentRequestHandler(conversation));
        skill.addRequestHandler(new SessionEndedRequestHandler(conversation));
        skill.addRequestHandler(new ConnectionsResponseHandler(conversation));
        skill.addRequestHandler(new SkillDisabledRequestHandler(conversation));
        skill.addRequestHandler(new SilentRequestHandler());
        skill.addExceptionHandler(new ErrorHandler(conversation, errors));
        return skill;
    }
}
