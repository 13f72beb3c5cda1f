package looselegs.alexa.envelope;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Changes envelopes by chance, mostly into ones that the SDK still takes. */
final class EnvelopeMutation {
    private static final List<String> TEXTS = List.of(
            "",
            "null",
            "7",
            "true",
            "SOMETHING_NEW",
            "LaunchRequest",
            "SessionEndedRequest",
            "AlexaSkillEvent.SkillDisabled",
            "CanFulfillIntentRequest",
            "APLT",
            "CONTINUOUS",
            "Simple",
            "2026-11-23T18:00:00Z",
            "2026-11-23T18:00:00.123Z",
            "2026-11-23T18:00:00+02:00",
            "2026-02-30T18:00:00Z",
            "2026-11-23T24:00:00Z",
            "2026-11-23T18:00:60Z",
            "0000-01-01T00:00:00Z",
            "1700000000",
            "\u0000\ud83e\uddb5\u00e9\u4e2d");

    private final Random random;
    private final List<String> names;

    /** @param names of fields that may be added */
    EnvelopeMutation(Random random, List<String> names) {
        this.random = random;
        this.names = names;
    }

    byte[] of(ObjectNode envelope) {
        ObjectNode mutant = envelope.deepCopy();
        for (int i = 0; i <= random.nextInt(3); i++) {
            List<ObjectNode> objects = new ArrayList<>();
            List<ArrayNode> arrays = new ArrayList<>();
            gather(mutant, objects, arrays);
            if (!arrays.isEmpty() && random.nextInt(5) == 0) {
                change(arrays.get(random.nextInt(arrays.size())));
            } else {
                change(objects.get(random.nextInt(objects.size())));
            }
        }
        byte[] json = mutant.toString().getBytes(StandardCharsets.UTF_8);
        return random.nextInt(10) == 0 ? broken(json) : json;
    }

    private byte[] broken(byte[] json) {
        int at = random.nextInt(json.length);
        byte[] mutant = random.nextBoolean() ? Arrays.copyOf(json, at) : json.clone();
        if (at < mutant.length) {
            mutant[at] = (byte) random.nextInt(256);
        }
        return mutant;
    }

    private static void gather(JsonNode node, List<ObjectNode> objects, List<ArrayNode> arrays) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        } else if (node instanceof ArrayNode array) {
            arrays.add(array);
        }
        node.forEach(child -> gather(child, objects, arrays));
    }

    private void change(ObjectNode object) {
        List<String> present = new ArrayList<>();
        object.fieldNames().forEachRemaining(present::add);
        String name = present.isEmpty() || random.nextInt(3) == 0
                ? names.get(random.nextInt(names.size()))
                : present.get(random.nextInt(present.size()));
        JsonNode old = object.path(name);
        switch (random.nextInt(6)) {
            case 0 -> object.remove(name);
            case 1 -> {
                object.remove(name);
                object.set(name, old.isMissingNode() ? value(old) : old);
            }
            case 2 -> object.set(name.toUpperCase(Locale.ROOT), old.isMissingNode() ? value(old) : old);
            default -> object.set(name, value(old));
        }
    }

    private void change(ArrayNode array) {
        if (!array.isEmpty() && random.nextBoolean()) {
            array.remove(random.nextInt(array.size()));
        } else {
            array.add(value(array.path(0)));
        }
    }

    private JsonNode value(JsonNode old) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (random.nextInt(14)) {
            case 0 -> json.nullNode();
            case 1 -> json.booleanNode(random.nextBoolean());
            case 2 -> json.numberNode(random.nextInt(2_000));
            case 3 -> json.numberNode(random.nextLong());
            case 4 -> json.numberNode(random.nextGaussian() * Math.pow(10, random.nextInt(40)));
            case 5 -> json.numberNode(new BigInteger(200, random));
            case 6 -> json.numberNode(new BigDecimal("1e4000"));
            case 7 -> json.objectNode();
            case 8 -> json.arrayNode().add(old.deepCopy());
            case 9 -> deep();
            case 10 -> json.textNode(old.toString());
            case 11 -> old.isMissingNode() ? json.arrayNode() : old.deepCopy();
            default -> json.textNode(TEXTS.get(random.nextInt(TEXTS.size())));
        };
    }

    private JsonNode deep() {
        JsonNodeFactory json = JsonNodeFactory.instance;
        JsonNode node = json.textNode("deep");
        for (int i = 0; i < random.nextInt(40); i++) {
            node = random.nextBoolean()
                    ? json.arrayNode().add(node)
                    : json.objectNode().set(names.get(random.nextInt(names.size())), node);
        }
        return node;
    }
}
