package looselegs.skillpackage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the files of the skill package from the repository. Surefire runs in the module's folder. */
final class SkillPackage {
    static final Path ROOT = Path.of("..", "..", "skill-package");
    static final Path MANIFEST = ROOT.resolve("skill.json");
    static final Path MODELS = ROOT.resolve("interactionModels/custom");
    static final Path MODEL = MODELS.resolve("en-US.json");
    static final Path LANGUAGES = Path.of("../src/main/resources/languages");
    static final Path SENTENCES = LANGUAGES.resolve("en-US/sentences");
    static final Path CONTENT = Path.of("../src/main/resources/content");
    static final Path UTTERANCES = Path.of("src/test/resources/utterances/en-US");

    private SkillPackage() {}

    static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }

    static JsonNode languageModel() {
        return json(MODEL).at("/interactionModel/languageModel");
    }
}
