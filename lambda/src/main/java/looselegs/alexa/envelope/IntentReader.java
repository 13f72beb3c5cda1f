package looselegs.alexa.envelope;

import com.amazon.ask.model.Intent;
import com.amazon.ask.model.ListSlotValue;
import com.amazon.ask.model.SimpleSlotValue;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.SlotValue;
import com.amazon.ask.model.slu.entityresolution.Resolutions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an intent and its slots. */
final class IntentReader {
    private IntentReader() {}

    static Intent read(JsonFields json) throws UnsureException {
        Intent.Builder intent = Intent.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "name" -> intent.withName(json.text());
                case "slots" -> intent.withSlots(slots(json));
                case "confirmationStatus" -> intent.withConfirmationStatus(json.text());
                default -> json.skip();
            }
        }
        return intent.build();
    }

    private static Map<String, Slot> slots(JsonFields json) throws UnsureException {
        Map<String, Slot> slots = new LinkedHashMap<>();
        json.enterObject();
        while (json.nextEntry()) {
            slots.put(json.name(), slot(json));
        }
        return slots;
    }

    private static Slot slot(JsonFields json) throws UnsureException {
        Slot.Builder slot = Slot.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "name" -> slot.withName(json.text());
                case "value" -> slot.withValue(json.text());
                case "confirmationStatus" -> slot.withConfirmationStatus(json.text());
                case "resolutions" -> slot.withResolutions(ResolutionReader.read(json));
                case "slotValue" -> slot.withSlotValue(slotValue(json));
                default -> json.skip();
            }
        }
        return slot.build();
    }

    private static SlotValue slotValue(JsonFields json) throws UnsureException {
        String type = "";
        @Nullable String value = null;
        @Nullable Resolutions resolutions = null;
        @Nullable List<SlotValue> values = null;
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "type" -> type = json.text();
                case "value" -> value = json.text();
                case "resolutions" -> resolutions = ResolutionReader.read(json);
                case "values" -> values = slotValues(json);
                default -> json.skip();
            }
        }
        return switch (type) {
            case "Simple" ->
                SimpleSlotValue.builder()
                        .withValue(value)
                        .withResolutions(resolutions)
                        .build();
            case "List" -> ListSlotValue.builder().withValues(values).build();
            default -> throw new UnsureException();
        };
    }

    private static List<SlotValue> slotValues(JsonFields json) throws UnsureException {
        List<SlotValue> values = new ArrayList<>();
        json.enterList();
        while (json.nextItem()) {
            values.add(slotValue(json));
        }
        return values;
    }
}
