package looselegs.alexa.envelope;

import com.amazon.ask.model.slu.entityresolution.Resolution;
import com.amazon.ask.model.slu.entityresolution.Resolutions;
import com.amazon.ask.model.slu.entityresolution.Status;
import com.amazon.ask.model.slu.entityresolution.Value;
import com.amazon.ask.model.slu.entityresolution.ValueWrapper;
import java.util.ArrayList;
import java.util.List;

/** Reads the entity resolutions of a slot. */
final class ResolutionReader {
    private ResolutionReader() {}

    static Resolutions read(JsonReader json) throws FallbackException {
        Resolutions.Builder resolutions = Resolutions.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "resolutionsPerAuthority" -> resolutions.withResolutionsPerAuthority(perAuthority(json));
                default -> json.skip();
            }
        }
        return resolutions.build();
    }

    private static List<Resolution> perAuthority(JsonReader json) throws FallbackException {
        List<Resolution> resolutions = new ArrayList<>();
        json.enterArray();
        while (json.nextItem()) {
            resolutions.add(resolution(json));
        }
        return resolutions;
    }

    private static Resolution resolution(JsonReader json) throws FallbackException {
        Resolution.Builder resolution = Resolution.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "authority" -> resolution.withAuthority(json.string());
                case "status" -> resolution.withStatus(status(json));
                case "values" -> resolution.withValues(values(json));
                default -> json.skip();
            }
        }
        return resolution.build();
    }

    private static Status status(JsonReader json) throws FallbackException {
        Status.Builder status = Status.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "code" -> status.withCode(json.string());
                default -> json.skip();
            }
        }
        return status.build();
    }

    private static List<ValueWrapper> values(JsonReader json) throws FallbackException {
        List<ValueWrapper> values = new ArrayList<>();
        json.enterArray();
        while (json.nextItem()) {
            values.add(wrapper(json));
        }
        return values;
    }

    private static ValueWrapper wrapper(JsonReader json) throws FallbackException {
        ValueWrapper.Builder wrapper = ValueWrapper.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "value" -> wrapper.withValue(value(json));
                default -> json.skip();
            }
        }
        return wrapper.build();
    }

    private static Value value(JsonReader json) throws FallbackException {
        Value.Builder value = Value.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "name" -> value.withName(json.string());
                case "id" -> value.withId(json.string());
                default -> json.skip();
            }
        }
        return value.build();
    }
}
