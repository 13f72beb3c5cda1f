package looselegs.alexa.envelope;

import com.amazon.ask.model.interfaces.viewport.APLViewportState;
import com.amazon.ask.model.interfaces.viewport.Experience;
import com.amazon.ask.model.interfaces.viewport.PresentationType;
import com.amazon.ask.model.interfaces.viewport.Shape;
import com.amazon.ask.model.interfaces.viewport.Touch;
import com.amazon.ask.model.interfaces.viewport.TypedViewportState;
import com.amazon.ask.model.interfaces.viewport.ViewportState;
import com.amazon.ask.model.interfaces.viewport.ViewportStateVideo;
import com.amazon.ask.model.interfaces.viewport.ViewportVideo;
import com.amazon.ask.model.interfaces.viewport.apl.CurrentConfiguration;
import com.amazon.ask.model.interfaces.viewport.apl.ViewportConfiguration;
import com.amazon.ask.model.interfaces.viewport.size.DiscreteViewportSize;
import com.amazon.ask.model.interfaces.viewport.video.Codecs;
import java.util.ArrayList;
import java.util.List;

/** Reads the viewports of a device with a screen. */
final class ScreenReader {
    private ScreenReader() {}

    static ViewportState viewport(JsonReader json) throws FallbackException {
        ViewportState.Builder viewport = ViewportState.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "experiences" -> viewport.withExperiences(experiences(json));
                case "mode" -> viewport.withMode(json.string());
                case "shape" -> viewport.withShape(json.string());
                case "pixelWidth" -> viewport.withPixelWidth(json.decimal());
                case "pixelHeight" -> viewport.withPixelHeight(json.decimal());
                case "dpi" -> viewport.withDpi(json.decimal());
                case "currentPixelWidth" -> viewport.withCurrentPixelWidth(json.decimal());
                case "currentPixelHeight" -> viewport.withCurrentPixelHeight(json.decimal());
                case "touch" -> viewport.withTouch(touch(json));
                case "keyboard" -> throw new FallbackException();
                case "video" ->
                    viewport.withVideo(ViewportStateVideo.builder()
                            .withCodecs(codecs(json))
                            .build());
                default -> json.skip();
            }
        }
        return viewport.build();
    }

    private static List<Experience> experiences(JsonReader json) throws FallbackException {
        List<Experience> experiences = new ArrayList<>();
        json.enterArray();
        while (json.nextItem()) {
            experiences.add(experience(json));
        }
        return experiences;
    }

    private static Experience experience(JsonReader json) throws FallbackException {
        Experience.Builder experience = Experience.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "arcMinuteWidth" -> experience.withArcMinuteWidth(json.decimal());
                case "arcMinuteHeight" -> experience.withArcMinuteHeight(json.decimal());
                case "canRotate" -> experience.withCanRotate(json.bool());
                case "canResize" -> experience.withCanResize(json.bool());
                default -> json.skip();
            }
        }
        return experience.build();
    }

    private static List<Touch> touch(JsonReader json) throws FallbackException {
        List<Touch> touch = new ArrayList<>();
        json.enterArray();
        while (json.nextItem()) {
            touch.add(Touch.fromValue(json.string()));
        }
        return touch;
    }

    /** Reads an object whose only field is a list of codecs. */
    private static List<Codecs> codecs(JsonReader json) throws FallbackException {
        List<Codecs> codecs = new ArrayList<>();
        json.enterObject();
        while (json.nextField()) {
            if (json.name().equals("codecs")) {
                json.enterArray();
                while (json.nextItem()) {
                    codecs.add(Codecs.fromValue(json.string()));
                }
            } else {
                json.skip();
            }
        }
        return codecs;
    }

    static List<TypedViewportState> viewports(JsonReader json) throws FallbackException {
        List<TypedViewportState> viewports = new ArrayList<>();
        json.enterArray();
        while (json.nextItem()) {
            viewports.add(apl(json));
        }
        return viewports;
    }

    private static APLViewportState apl(JsonReader json) throws FallbackException {
        APLViewportState.Builder viewport = APLViewportState.builder();
        String type = "";
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "type" -> type = json.string();
                case "id" -> viewport.withId(json.string());
                case "shape" -> viewport.withShape(Shape.fromValue(json.string()));
                case "dpi" -> viewport.withDpi(json.decimal());
                case "presentationType" -> viewport.withPresentationType(PresentationType.fromValue(json.string()));
                case "canRotate" -> viewport.withCanRotate(json.bool());
                case "configuration" -> viewport.withConfiguration(configuration(json));
                default -> json.skip();
            }
        }
        if (!type.equals("APL")) {
            throw new FallbackException();
        }
        return viewport.build();
    }

    private static ViewportConfiguration configuration(JsonReader json) throws FallbackException {
        ViewportConfiguration.Builder configuration = ViewportConfiguration.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "current" -> configuration.withCurrent(current(json));
                default -> json.skip();
            }
        }
        return configuration.build();
    }

    private static CurrentConfiguration current(JsonReader json) throws FallbackException {
        CurrentConfiguration.Builder current = CurrentConfiguration.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "mode" -> current.withMode(json.string());
                case "video" ->
                    current.withVideo(
                            ViewportVideo.builder().withCodecs(codecs(json)).build());
                case "size" -> current.withSize(size(json));
                case "dialog" -> current.withDialog(json.string());
                default -> json.skip();
            }
        }
        return current.build();
    }

    private static DiscreteViewportSize size(JsonReader json) throws FallbackException {
        DiscreteViewportSize.Builder size = DiscreteViewportSize.builder();
        String type = "";
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "type" -> type = json.string();
                case "pixelWidth" -> size.withPixelWidth(json.integer());
                case "pixelHeight" -> size.withPixelHeight(json.integer());
                default -> json.skip();
            }
        }
        if (!type.equals("DISCRETE")) {
            throw new FallbackException();
        }
        return size.build();
    }
}
