package looselegs.pacing;

import java.time.Duration;
import java.util.List;

/** Makes invented cues and sections. */
final class Cues {
    private Cues() {}

    static Cue.Say say(String name, double seconds) {
        return new Cue.Say(name, name + ".", seconds(seconds));
    }

    static Cue.Silence silence(double seconds) {
        return new Cue.Silence("rest", seconds(seconds));
    }

    static Section section(Phase phase, Side side, Cue... cues) {
        return Section.of(0, "move", phase, side, List.of(cues));
    }

    static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
