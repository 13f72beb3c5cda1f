package looselegs.simulator;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.Optional;
import java.util.function.Consumer;
import looselegs.profile.Profiles;

/** Opens the skill that the simulator talks to. */
@FunctionalInterface
interface SkillFactory {
    /**
     * Opens the skill.
     *
     * @param profiles the store; the skill brings its own if there is none
     * @param explanations is told after each interruption how the place to go on from was found, if anybody asks
     */
    RequestStreamHandler open(Optional<Profiles> profiles, Optional<Consumer<String>> explanations);
}
