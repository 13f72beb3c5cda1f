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

    static Intent read(JsonReader json) throws FallbackException {
        Intent.Builder intent = Intent.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "name" -> intent.withName(json.string());
                case "slots" -> intent.withSlots(slots(json));
                case "confirmationStatus" -> intent.withConfirmationStatus(json.string());
                default -> json.skip();
            }
        }
        return intent.build();
    }

    private static Map<String, Slot> slots(JsonReader json) throws FallbackException {
        Map<String, Slot> slots = new LinkedHashMap<>();
        json.enterObject();
        while (json.nextEntry()) {
            slots.put(json.name(), slot(json));
        }
        return slots;
    }

    private static Slot slot(JsonReader json) throws FallbackException {
        Slot.Builder slot = Slot.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "name" -> slot.withName(json.string());
                case "value" -> slot.withValue(json.string());
                case "confirmationStatus" -> slot.withConfirmationStatus(json.string());
                case "resolutions" -> slot.withResolutions(ResolutionReader.read(json));
                case "slotValue" -> slot.withSlotValue(slotValue(json));
                default -> json.skip();
            }
        }
        return slot.build();
    }

    private static SlotValue slotValue(JsonReader json) throws FallbackException {
        String type = "";
        @Nullable String value = null;
        @Nullable Resolutions resolutions = null;
        @Nullable List<SlotValue> values = null;
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "type" -> type = json.string();
                case "value" -> value = json.string();
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
            default -> throw new FallbackException();
        };
    }

    private static List<SlotValue> slotValues(JsonReader json) throws FallbackException {
        List<SlotValue> values = new ArrayList<>();
        json.enterArray();
        while (json.nextItem()) {
            values.add(slotValue(json));
        }
        return values;
    }
}
