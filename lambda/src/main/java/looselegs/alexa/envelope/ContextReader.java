package looselegs.alexa.envelope;

import com.amazon.ask.model.Context;
import com.amazon.ask.model.Person;
import com.amazon.ask.model.interfaces.alexa.extension.AvailableExtension;
import com.amazon.ask.model.interfaces.alexa.extension.ExtensionsState;
import com.amazon.ask.model.interfaces.audioplayer.AudioPlayerState;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.amazon.ask.model.interfaces.systemUnit.Unit;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what a request says of the listener's surroundings. */
final class ContextReader {
    private ContextReader() {}

    static Context read(JsonFields json) throws UnsureException {
        Context.Builder context = Context.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "System" -> context.withSystem(system(json));
                case "AudioPlayer" -> context.withAudioPlayer(audioPlayer(json));
                case "Viewport" -> context.withViewport(ScreenReader.viewport(json));
                case "Viewports" -> context.withViewports(ScreenReader.viewports(json));
                case "Extensions" -> context.withExtensions(extensions(json));
                case "Alexa.Presentation",
                        "Alexa.Presentation.APL",
                        "Automotive",
                        "Display",
                        "Geolocation",
                        "Alexa.DataStore.PackageManager",
                        "AppLink",
                        "Experimentation" -> throw new UnsureException();
                default -> json.skip();
            }
        }
        return context.build();
    }

    private static SystemState system(JsonFields json) throws UnsureException {
        SystemState.Builder system = SystemState.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "application" -> system.withApplication(EnvelopeReader.application(json));
                case "user" -> system.withUser(EnvelopeReader.user(json));
                case "device" -> system.withDevice(DeviceReader.read(json));
                case "person" -> system.withPerson(person(json));
                case "unit" -> system.withUnit(unit(json));
                case "apiEndpoint" -> system.withApiEndpoint(json.text());
                case "apiAccessToken" -> system.withApiAccessToken(json.text());
                default -> json.skip();
            }
        }
        return system.build();
    }

    private static Person person(JsonFields json) throws UnsureException {
        Person.Builder person = Person.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "personId" -> person.withPersonId(json.text());
                case "accessToken" -> person.withAccessToken(json.text());
                default -> json.skip();
            }
        }
        return person.build();
    }

    private static Unit unit(JsonFields json) throws UnsureException {
        Unit.Builder unit = Unit.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "unitId" -> unit.withUnitId(json.text());
                case "persistentUnitId" -> unit.withPersistentUnitId(json.text());
                default -> json.skip();
            }
        }
        return unit.build();
    }

    private static AudioPlayerState audioPlayer(JsonFields json) throws UnsureException {
        AudioPlayerState.Builder player = AudioPlayerState.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "offsetInMilliseconds" -> player.withOffsetInMilliseconds((long) json.whole());
                case "token" -> player.withToken(json.text());
                case "playerActivity" -> player.withPlayerActivity(json.text());
                default -> json.skip();
            }
        }
        return player.build();
    }

    private static ExtensionsState extensions(JsonFields json) throws UnsureException {
        ExtensionsState.Builder extensions = ExtensionsState.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "available" -> extensions.withAvailable(available(json));
                default -> json.skip();
            }
        }
        return extensions.build();
    }

    private static Map<String, AvailableExtension> available(JsonFields json) throws UnsureException {
        Map<String, AvailableExtension> available = new LinkedHashMap<>();
        json.enterObject();
        while (json.nextEntry()) {
            String name = json.name();
            json.skipObject();
            available.put(name, AvailableExtension.builder().build());
        }
        return available;
    }
}
