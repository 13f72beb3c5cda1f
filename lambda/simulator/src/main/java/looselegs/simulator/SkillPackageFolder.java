package looselegs.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The skill package: the folder that is uploaded to Amazon, with the interaction models. */
record SkillPackageFolder(Path folder) {
    private static final String ENDING = ".json";

    /** @throws SimulatorOptionException if the locale has no model, with a list of those that exist, or if the model cannot be read */
    InteractionModel model(String locale) {
        List<String> locales = locales();
        if (!locales.contains(locale)) {
            throw new SimulatorOptionException("no interaction model for " + locale + "; there "
                    + (locales.isEmpty() ? "is none in " + models() : "is: " + String.join(", ", locales)));
        }
        try {
            return InteractionModel.read(models().resolve(locale + ENDING));
        } catch (IllegalArgumentException | UncheckedIOException broken) {
            throw new SimulatorOptionException(
                    "the interaction model for " + locale + " is broken: " + broken.getMessage());
        }
    }

    private List<String> locales() {
        if (!Files.isDirectory(models())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(models())) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path models() {
        return folder.resolve("interactionModels").resolve("custom");
    }
}
