package looselegs.alexa.envelope;

import com.amazon.ask.model.slu.entityresolution.Resolution;
import com.amazon.ask.model.slu.entityresolution.Resolutions;
import com.amazon.ask.model.slu.entityresolution.Status;
import com.amazon.ask.model.slu.entityresolution.Value;
import com.amazon.ask.model.slu.entityresolution.ValueWrapper;
import java.util.ArrayList;
import java.util.List;

/** Reads what the words of a slot were resolved to. */
final class ResolutionReader {
    private ResolutionReader() {}

    static Resolutions read(JsonFields json) throws UnsureException {
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

    private static List<Resolution> perAuthority(JsonFields json) throws UnsureException {
        List<Resolution> resolutions = new ArrayList<>();
        json.enterList();
        while (json.nextItem()) {
            resolutions.add(resolution(json));
        }
        return resolutions;
    }

    private static Resolution resolution(JsonFields json) throws UnsureException {
        Resolution.Builder resolution = Resolution.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "authority" -> resolution.withAuthority(json.text());
                case "status" -> resolution.withStatus(status(json));
                case "values" -> resolution.withValues(values(json));
                default -> json.skip();
            }
        }
        return resolution.build();
    }

    private static Status status(JsonFields json) throws UnsureException {
        Status.Builder status = Status.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "code" -> status.withCode(json.text());
                default -> json.skip();
            }
        }
        return status.build();
    }

    private static List<ValueWrapper> values(JsonFields json) throws UnsureException {
        List<ValueWrapper> values = new ArrayList<>();
        json.enterList();
        while (json.nextItem()) {
            values.add(wrapper(json));
        }
        return values;
    }

    private static ValueWrapper wrapper(JsonFields json) throws UnsureException {
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

    private static Value value(JsonFields json) throws UnsureException {
        Value.Builder value = Value.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "name" -> value.withName(json.text());
                case "id" -> value.withId(json.text());
                default -> json.skip();
            }
        }
        return value.build();
    }
}
