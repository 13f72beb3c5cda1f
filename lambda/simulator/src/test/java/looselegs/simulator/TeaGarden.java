package looselegs.simulator;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** The package of a small skill, for tests only. */
final class TeaGarden {
    private TeaGarden() {}

    static Path skillPackage() {
        try {
            return Path.of(Objects.requireNonNull(TeaGarden.class.getResource("/simulator/skill-package"))
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static InteractionModel model() {
        return InteractionModel.read(skillPackage().resolve("interactionModels/custom/en-US.json"));
    }
}
