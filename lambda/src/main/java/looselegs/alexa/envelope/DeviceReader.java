package looselegs.alexa.envelope;

import com.amazon.ask.model.Device;
import com.amazon.ask.model.SupportedInterfaces;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.AlexaPresentationAplInterface;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.Runtime;
import com.amazon.ask.model.interfaces.audioplayer.AudioPlayerInterface;
import com.amazon.ask.model.interfaces.display.DisplayInterface;
import com.amazon.ask.model.interfaces.videoapp.VideoAppInterface;

/** Reads which device a request comes from, and what that can do. */
final class DeviceReader {
    private DeviceReader() {}

    static Device read(JsonFields json) throws UnsureException {
        Device.Builder device = Device.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "deviceId" -> device.withDeviceId(json.text());
                case "persistentEndpointId" -> device.withPersistentEndpointId(json.text());
                case "supportedInterfaces" -> device.withSupportedInterfaces(interfaces(json));
                default -> json.skip();
            }
        }
        return device.build();
    }

    private static SupportedInterfaces interfaces(JsonFields json) throws UnsureException {
        SupportedInterfaces.Builder interfaces = SupportedInterfaces.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "Alexa.Presentation.APL" -> interfaces.withAlexaPresentationAPL(apl(json));
                case "AudioPlayer" -> {
                    json.skipObject();
                    interfaces.withAudioPlayer(AudioPlayerInterface.builder().build());
                }
                case "Display" -> interfaces.withDisplay(display(json));
                case "VideoApp" -> {
                    json.skipObject();
                    interfaces.withVideoApp(VideoAppInterface.builder().build());
                }
                case "Alexa.Presentation.APLT", "Alexa.Presentation.HTML", "AppLink", "Geolocation", "Navigation" ->
                    throw new UnsureException();
                default -> json.skip();
            }
        }
        return interfaces.build();
    }

    private static AlexaPresentationAplInterface apl(JsonFields json) throws UnsureException {
        AlexaPresentationAplInterface.Builder apl = AlexaPresentationAplInterface.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "runtime" -> apl.withRuntime(runtime(json));
                default -> json.skip();
            }
        }
        return apl.build();
    }

    private static Runtime runtime(JsonFields json) throws UnsureException {
        Runtime.Builder runtime = Runtime.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "maxVersion" -> runtime.withMaxVersion(json.text());
                default -> json.skip();
            }
        }
        return runtime.build();
    }

    private static DisplayInterface display(JsonFields json) throws UnsureException {
        DisplayInterface.Builder display = DisplayInterface.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "templateVersion" -> display.withTemplateVersion(json.text());
                case "markupVersion" -> display.withMarkupVersion(json.text());
                default -> json.skip();
            }
        }
        return display.build();
    }
}
