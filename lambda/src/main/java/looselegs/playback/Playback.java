package looselegs.playback;

import looselegs.language.LanguagePack;
import looselegs.language.Narrator;
import looselegs.pacing.VoiceRate;
import looselegs.practice.Practice;

/**
 * A practice together with what it takes to play it: the language pack, the narrator, and the timeline. One request makes
 * one and hands it along, so that each step of the routine is written out at most once. For use by one thread.
 */
public final class Playback {
    private final StepScripts scripts;
    private final Practice practice;
    private final Narrator narrator;
    private final RoutineTimeline timeline;

    /** Opens a practice; {@code scripts} outlives the request. */
    public Playback(StepScripts scripts, Practice practice) {
        this.scripts = scripts;
        this.practice = practice;
        this.narrator = scripts.narrator(practice.options().voiceRate());
        this.timeline = new RoutineTimeline(scripts, narrator, practice);
    }

    private Playback(Playback before, Practice practice) {
        VoiceRate rate = practice.options().voiceRate();
        this.scripts = before.scripts;
        this.practice = practice;
        this.narrator = rate.equals(before.practice.options().voiceRate()) ? before.narrator : scripts.narrator(rate);
        this.timeline =
                before.timeline.isOf(practice) ? before.timeline : new RoutineTimeline(scripts, narrator, practice);
    }

    /** Goes on with another practice; keeps the timeline unless the change touches what is said. */
    @SuppressWarnings("ReferenceEquality")
    public Playback with(Practice next) {
        return next == practice ? this : new Playback(this, next);
    }

    public Practice practice() {
        return practice;
    }

    public LanguagePack pack() {
        return scripts.pack();
    }

    public Narrator narrator() {
        return narrator;
    }

    /** The timeline of the whole routine, which writes out only the steps that somebody asks for. */
    public RoutineTimeline timeline() {
        return timeline;
    }
}
