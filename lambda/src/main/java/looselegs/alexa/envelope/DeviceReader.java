package looselegs.alexa.envelope;

import com.amazon.ask.model.Device;
import com.amazon.ask.model.SupportedInterfaces;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.AlexaPresentationAplInterface;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.Runtime;
import com.amazon.ask.model.interfaces.audioplayer.AudioPlayerInterface;
import com.amazon.ask.model.interfaces.display.DisplayInterface;
import com.amazon.ask.model.interfaces.videoapp.VideoAppInterface;

/** Reads the device that sent a request, and the interfaces it supports. */
final class DeviceReader {
    private DeviceReader() {}

    static Device read(JsonReader json) throws FallbackException {
        Device.Builder device = Device.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "deviceId" -> device.withDeviceId(json.string());
                case "persistentEndpointId" -> device.withPersistentEndpointId(json.string());
                case "supportedInterfaces" -> device.withSupportedInterfaces(interfaces(json));
                default -> json.skip();
            }
        }
        return device.build();
    }

    private static SupportedInterfaces interfaces(JsonReader json) throws FallbackException {
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
                    throw new FallbackException();
                default -> json.skip();
            }
        }
        return interfaces.build();
    }

    private static AlexaPresentationAplInterface apl(JsonReader json) throws FallbackException {
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

    private static Runtime runtime(JsonReader json) throws FallbackException {
        Runtime.Builder runtime = Runtime.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "maxVersion" -> runtime.withMaxVersion(json.string());
                default -> json.skip();
            }
        }
        return runtime.build();
    }

    private static DisplayInterface display(JsonReader json) throws FallbackException {
        DisplayInterface.Builder display = DisplayInterface.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "templateVersion" -> display.withTemplateVersion(json.string());
                case "markupVersion" -> display.withMarkupVersion(json.string());
                default -> json.skip();
            }
        }
        return display.build();
    }
}
