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

/** Reads what a device with a screen says of it. */
final class ScreenReader {
    private ScreenReader() {}

    static ViewportState viewport(JsonFields json) throws UnsureException {
        ViewportState.Builder viewport = ViewportState.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "experiences" -> viewport.withExperiences(experiences(json));
                case "mode" -> viewport.withMode(json.text());
                case "shape" -> viewport.withShape(json.text());
                case "pixelWidth" -> viewport.withPixelWidth(json.decimal());
                case "pixelHeight" -> viewport.withPixelHeight(json.decimal());
                case "dpi" -> viewport.withDpi(json.decimal());
                case "currentPixelWidth" -> viewport.withCurrentPixelWidth(json.decimal());
                case "currentPixelHeight" -> viewport.withCurrentPixelHeight(json.decimal());
                case "touch" -> viewport.withTouch(touch(json));
                case "keyboard" -> throw new UnsureException();
                case "video" ->
                    viewport.withVideo(ViewportStateVideo.builder()
                            .withCodecs(codecs(json))
                            .build());
                default -> json.skip();
            }
        }
        return viewport.build();
    }

    private static List<Experience> experiences(JsonFields json) throws UnsureException {
        List<Experience> experiences = new ArrayList<>();
        json.enterList();
        while (json.nextItem()) {
            experiences.add(experience(json));
        }
        return experiences;
    }

    private static Experience experience(JsonFields json) throws UnsureException {
        Experience.Builder experience = Experience.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "arcMinuteWidth" -> experience.withArcMinuteWidth(json.decimal());
                case "arcMinuteHeight" -> experience.withArcMinuteHeight(json.decimal());
                case "canRotate" -> experience.withCanRotate(json.truth());
                case "canResize" -> experience.withCanResize(json.truth());
                default -> json.skip();
            }
        }
        return experience.build();
    }

    private static List<Touch> touch(JsonFields json) throws UnsureException {
        List<Touch> touch = new ArrayList<>();
        json.enterList();
        while (json.nextItem()) {
            touch.add(Touch.fromValue(json.text()));
        }
        return touch;
    }

    /** The codecs of an object that has nothing else. */
    private static List<Codecs> codecs(JsonFields json) throws UnsureException {
        List<Codecs> codecs = new ArrayList<>();
        json.enterObject();
        while (json.nextField()) {
            if (json.name().equals("codecs")) {
                json.enterList();
                while (json.nextItem()) {
                    codecs.add(Codecs.fromValue(json.text()));
                }
            } else {
                json.skip();
            }
        }
        return codecs;
    }

    static List<TypedViewportState> viewports(JsonFields json) throws UnsureException {
        List<TypedViewportState> viewports = new ArrayList<>();
        json.enterList();
        while (json.nextItem()) {
            viewports.add(apl(json));
        }
        return viewports;
    }

    private static APLViewportState apl(JsonFields json) throws UnsureException {
        APLViewportState.Builder viewport = APLViewportState.builder();
        String type = "";
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "type" -> type = json.text();
                case "id" -> viewport.withId(json.text());
                case "shape" -> viewport.withShape(Shape.fromValue(json.text()));
                case "dpi" -> viewport.withDpi(json.decimal());
                case "presentationType" -> viewport.withPresentationType(PresentationType.fromValue(json.text()));
                case "canRotate" -> viewport.withCanRotate(json.truth());
                case "configuration" -> viewport.withConfiguration(configuration(json));
                default -> json.skip();
            }
        }
        UnsureException.unless(type.equals("APL"));
        return viewport.build();
    }

    private static ViewportConfiguration configuration(JsonFields json) throws UnsureException {
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

    private static CurrentConfiguration current(JsonFields json) throws UnsureException {
        CurrentConfiguration.Builder current = CurrentConfiguration.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "mode" -> current.withMode(json.text());
                case "video" ->
                    current.withVideo(
                            ViewportVideo.builder().withCodecs(codecs(json)).build());
                case "size" -> current.withSize(size(json));
                case "dialog" -> current.withDialog(json.text());
                default -> json.skip();
            }
        }
        return current.build();
    }

    private static DiscreteViewportSize size(JsonFields json) throws UnsureException {
        DiscreteViewportSize.Builder size = DiscreteViewportSize.builder();
        String type = "";
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "type" -> type = json.text();
                case "pixelWidth" -> size.withPixelWidth(json.whole());
                case "pixelHeight" -> size.withPixelHeight(json.whole());
                default -> json.skip();
            }
        }
        UnsureException.unless(type.equals("DISCRETE"));
        return size.build();
    }
}
