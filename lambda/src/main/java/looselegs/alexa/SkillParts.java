package looselegs.alexa;

import com.amazon.ask.builder.CustomSkillBuilder;

/** All handlers, in the order in which they are asked. */
public final class SkillParts {
    private SkillParts() {}

    /** Adds them to a skill. */
    public static CustomSkillBuilder addTo(
            CustomSkillBuilder skill, Conversation conversation, ErrorLog faults, RequestMetrics accounts) {
        skill.addRequestInterceptor(new RequestTypeInterceptor(accounts));
        skill.addRequestHandler(new LaunchRequestHandler(conversation));
        skill.addRequestHandler(new IntentRequestHandler(conversation));
        skill.addRequestHandler(new SessionEndedRequestHandler(conversation));
        skill.addRequestHandler(new ConnectionsResponseHandler(conversation));
        skill.addRequestHandler(new SkillDisabledRequestHandler(conversation));
        skill.addRequestHandler(new SilentRequestHandler());
        skill.addExceptionHandler(new FaultHandler(conversation, faults));
        return skill;
    }
}
