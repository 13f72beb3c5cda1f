package looselegs.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Mutates envelopes at random. The same seed gives the same mutations. */
final class Mutation {
    private static final List<String> TEXTS = List.of(
            "",
            "it-band",
            "outer-hip",
            "playing",
            "paused",
            "work",
            "left",
            "IntentRequest",
            "LaunchRequest",
            "AMAZON.YesIntent",
            "en-US",
            "xx",
            "2026-11-23T18:00:40Z",
            "-999999999-01-01T00:00:00Z",
            "<break time='99s'/>&",
            "\u0000\ud800",
            "x".repeat(1_200));
    private static final List<Double> NUMBERS =
            List.of(0.0, -1.0, 1.0, 0.5, 1e9, 2147483647.0, -2147483648.0, 1e18, 1e300, -1e300);

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    /** The envelope with one to three things changed. */
    ObjectNode of(ObjectNode envelope) {
        ObjectNode mutant = envelope.deepCopy();
        for (int i = 0; i <= random.nextInt(3); i++) {
            List<Place> places = new ArrayList<>();
            gather(mutant, places);
            if (!places.isEmpty()) {
                change(places.get(random.nextInt(places.size())));
            }
        }
        return mutant;
    }

    /** The bytes of a request, with one byte changed or cut off. */
    byte[] of(byte[] request) {
        int at = random.nextInt(request.length);
        byte[] mutant = random.nextBoolean() ? Arrays.copyOf(request, at) : request.clone();
        if (at < mutant.length) {
            mutant[at] = (byte) random.nextInt(256);
        }
        return mutant;
    }

    private sealed interface Place {
        record Field(ObjectNode object, String name) implements Place {}

        record Item(ArrayNode array, int index) implements Place {}
    }

    private static void gather(JsonNode node, List<Place> places) {
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                places.add(new Place.Field(object, name));
                gather(object.get(name), places);
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                places.add(new Place.Item(array, i));
                gather(array.get(i), places);
            }
        }
    }

    private void change(Place place) {
        boolean remove = random.nextInt(4) == 0;
        switch (place) {
            case Place.Field field -> {
                if (remove) {
                    field.object().remove(field.name());
                } else {
                    field.object().set(field.name(), value(field.object().get(field.name())));
                }
            }
            case Place.Item item -> {
                if (remove) {
                    item.array().remove(item.index());
                } else {
                    item.array().set(item.index(), value(item.array().get(item.index())));
                }
            }
        }
    }

    private JsonNode value(JsonNode old) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (random.nextInt(8)) {
            case 0 -> json.nullNode();
            case 1 -> json.booleanNode(random.nextBoolean());
            case 2 -> json.numberNode(NUMBERS.get(random.nextInt(NUMBERS.size())));
            case 3 -> json.numberNode(random.nextLong());
            case 4 -> json.objectNode();
            case 5 -> json.arrayNode().add(old.deepCopy());
            default -> json.textNode(TEXTS.get(random.nextInt(TEXTS.size())));
        };
    }
}
