package looselegs.alexa.envelope;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.builder.CustomSkillBuilder;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;

/** The SDK's builder, which can build a skill that starts in a fraction of the time and answers the same. */
public final class LeanSkillBuilder extends CustomSkillBuilder {
    /** A skill of all that was added to this builder. */
    public AlexaSkill<RequestEnvelope, ResponseEnvelope> buildLean() {
        return new LeanSkill(getConfigBuilder().build());
    }
}
