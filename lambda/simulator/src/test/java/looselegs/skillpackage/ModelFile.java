package looselegs.skillpackage;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Writes the generated part of the interaction model to its file. */
final class ModelFile {
    private ModelFile() {}

    static void rewriteTypes(ArrayNode types) {
        ObjectNode model = (ObjectNode) SkillPackage.json(SkillPackage.MODEL);
        ((ObjectNode) model.at("/interactionModel/languageModel")).set("types", types);
        try {
            String json = new ObjectMapper().writer(layout()).writeValueAsString(model);
            Files.writeString(SkillPackage.MODEL, json + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static DefaultPrettyPrinter layout() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("");
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        return printer;
    }
}
