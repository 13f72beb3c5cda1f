package looselegs.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the CloudFormation template as a tree, in which {@code !GetAtt Role.Arn} is {@code {"GetAtt": "Role.Arn"}}. */
public final class StackTemplate {
    private static final Path FILE = Path.of("deploy", "skill-stack.yaml");

    private StackTemplate() {}

    public static JsonNode read() {
        try (Reader text = Files.newBufferedReader(FILE)) {
            return new ObjectMapper().valueToTree(new Yaml(new Functions()).<Object>load(text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads CloudFormation's short forms. */
    private static final class Functions extends SafeConstructor {
        Functions() {
            super(new LoaderOptions());
            yamlMultiConstructors.put("!", new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    return Map.of(node.getTag().getValue().substring(1), argument(node));
                }
            });
        }

        private Object argument(Node node) {
            return node instanceof SequenceNode sequence
                    ? constructSequence(sequence)
                    : constructScalar((ScalarNode) node);
        }
    }
}
