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

/** Reads the context of a request: the device, its screens and its audio player. */
final class ContextReader {
    private ContextReader() {}

    static Context read(JsonReader json) throws FallbackException {
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
                        "Experimentation" -> throw new FallbackException();
                default -> json.skip();
            }
        }
        return context.build();
    }

    private static SystemState system(JsonReader json) throws FallbackException {
        SystemState.Builder system = SystemState.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "application" -> system.withApplication(EnvelopeReader.application(json));
                case "user" -> system.withUser(EnvelopeReader.user(json));
                case "device" -> system.withDevice(DeviceReader.read(json));
                case "person" -> system.withPerson(person(json));
                case "unit" -> system.withUnit(unit(json));
                case "apiEndpoint" -> system.withApiEndpoint(json.string());
                case "apiAccessToken" -> system.withApiAccessToken(json.string());
                default -> json.skip();
            }
        }
        return system.build();
    }

    private static Person person(JsonReader json) throws FallbackException {
        Person.Builder person = Person.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "personId" -> person.withPersonId(json.string());
                case "accessToken" -> person.withAccessToken(json.string());
                default -> json.skip();
            }
        }
        return person.build();
    }

    private static Unit unit(JsonReader json) throws FallbackException {
        Unit.Builder unit = Unit.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "unitId" -> unit.withUnitId(json.string());
                case "persistentUnitId" -> unit.withPersistentUnitId(json.string());
                default -> json.skip();
            }
        }
        return unit.build();
    }

    private static AudioPlayerState audioPlayer(JsonReader json) throws FallbackException {
        AudioPlayerState.Builder player = AudioPlayerState.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "offsetInMilliseconds" -> player.withOffsetInMilliseconds((long) json.integer());
                case "token" -> player.withToken(json.string());
                case "playerActivity" -> player.withPlayerActivity(json.string());
                default -> json.skip();
            }
        }
        return player.build();
    }

    private static ExtensionsState extensions(JsonReader json) throws FallbackException {
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

    private static Map<String, AvailableExtension> available(JsonReader json) throws FallbackException {
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
