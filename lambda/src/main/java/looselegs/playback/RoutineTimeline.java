package looselegs.playback;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import looselegs.catalog.Move;
import looselegs.language.LanguagePack;
import looselegs.language.Narrator;
import looselegs.pacing.Budget;
import looselegs.pacing.Cue;
import looselegs.pacing.Observation;
import looselegs.pacing.Part;
import looselegs.pacing.Parts;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Section;
import looselegs.pacing.SectionTooLongException;
import looselegs.pacing.Side;
import looselegs.pacing.SizedSection;
import looselegs.pacing.SpokenLength;
import looselegs.pacing.Timeline;
import looselegs.practice.Practice;
import looselegs.practice.PracticeOptions;
import looselegs.speech.Speech;

/** The routine of a practice, written out on a timeline, and the positions in it. For use by one thread. */
public final class RoutineTimeline {
    /** Characters of a response that the timeline leaves to what is said beside it: an answer before, a question after. */
    private static final int BESIDE = 1_500;

    /** Every invitation after a part is shorter than this. */
    private static final Duration INVITATION = Duration.ofSeconds(7);

    /** No response of the shipped content has more speech than this. */
    private static final Duration MOST_SPOKEN = Duration.ofSeconds(100);

    private final LanguagePack pack;
    private final Practice practice;
    private final Narrator narrator;
    private final List<Move> moves;
    private final Map<Integer, StepScripts.Script> steps = new HashMap<>();
    private final Map<Cut, List<Part>> cuts = new HashMap<>();

    /** What parts depend on, besides the practice. */
    private record Cut(Position from, SpokenLength lead) {}

    public RoutineTimeline(LanguagePack pack, Practice practice) {
        this.pack = pack;
        this.practice = practice;
        this.narrator = new Narrator(pack, practice.options().voiceRate());
        this.moves = Step.moves(pack, practice);
    }

    /** The sections of one step. */
    public List<Section> step(int step) {
        return script(step).sections();
    }

    private StepScripts.Script script(int step) {
        return steps.computeIfAbsent(
                step, number -> pack.scripts().of(pack, practice.options(), Step.of(practice, moves, number)));
    }

    /**
     * What is sent from a position on; the same arguments give the same parts, which is how a position is found later.
     *
     * @param lead what is said before the first part
     */
    List<Part> parts(Position from, SpokenLength lead) {
        return cuts.computeIfAbsent(new Cut(from, lead), cut -> cut(from, lead));
    }

    private List<Part> cut(Position from, SpokenLength lead) {
        Budget later = Budget.RESPONSE.less(INVITATION.plus(reserve()), BESIDE);
        boolean moveByMove = practice.options().going() == PracticeOptions.Going.WAITING;
        return Parts.cut(
                rest(from),
                new Parts.Packing(later.less(lead.lengthAt(practice.options().voiceRate()), 0), later, moveByMove));
    }

    /** What is left of the routine from a position on; from the beginning of its step, where there is no such place. */
    private List<SizedSection> rest(Position from) {
        List<SizedSection> rest = new ArrayList<>();
        boolean found = false;
        for (SizedSection measured : script(from.step()).measured()) {
            if (found) {
                rest.add(measured);
            } else if (from.isIn(measured.section())) {
                found = true;
                rest.add(pack.scripts().measure(measured.section().after(from.done())));
            }
        }
        if (!found) {
            rest.addAll(script(from.step()).measured());
        }
        for (int step = from.step() + 1; step < practice.routine().size(); step++) {
            rest.addAll(script(step).measured());
        }
        return rest;
    }

    /** A voice that was taken for fast may turn out to be as slow as the model: the response must fit all the same. */
    private Duration reserve() {
        double factor = Math.max(1, practice.options().voiceRate().factor());
        return Duration.ofMillis(Math.round(MOST_SPOKEN.toMillis() * (1 - 1 / factor)));
    }

    /** Whether anything fits into a response after so long a lead. */
    boolean fits(Position from, SpokenLength lead) {
        try {
            return !parts(from, lead).isEmpty();
        } catch (SectionTooLongException full) {
            return false;
        }
    }

    /** The beginning of the start cue of a side: in place, and about to start. */
    public Position startOf(int step, Side side) {
        List<Section> sections = step(step);
        for (int i = 1; i < sections.size(); i++) {
            Section before = sections.get(i - 1);
            if (sections.get(i).phase() == Phase.WORK && sections.get(i).side() == side) {
                Duration startCue = before.cues().getLast().length();
                return new Position(step, before.phase(), side, before.length().minus(startCue));
            }
        }
        return beginningOf(step);
    }

    public Position beginningOf(int step) {
        return Position.startOf(
                step, Phase.ANNOUNCE, practice.options().sides().inOrder().getFirst());
    }

    /** A position in the set-up, or where the set-up tells the easier version if it lies after that. */
    public Position notAfterEasier(Position at) {
        for (Section section : step(at.step())) {
            Duration begin = Duration.ZERO;
            for (Cue cue : at.phase() == Phase.SET_UP && at.isIn(section) ? section.cues() : List.<Cue>of()) {
                if (cue.name().equals(MoveScript.EASIER)) {
                    return begin.compareTo(at.done()) < 0 ? at.withDone(begin) : at;
                }
                begin = begin.plus(cue.length());
            }
        }
        return at;
    }

    /** The position in this track of what is heard at a position in another, which has other pauses. */
    public Position sameCue(RoutineTimeline other, Position at) {
        for (int i = 0; i < step(at.step()).size(); i++) {
            Section section = step(at.step()).get(i);
            if (at.phase() != Phase.WORK && at.isIn(section)) {
                return at.withDone(sameCue(other.step(at.step()).get(i), section, at.done()));
            }
        }
        return at;
    }

    private static Duration sameCue(Section from, Section to, Duration done) {
        Duration left = done;
        Duration at = Duration.ZERO;
        for (int i = 0; i < from.cues().size(); i++) {
            Duration length = from.cues().get(i).length();
            Duration here = to.cues().get(i).length();
            if (left.compareTo(length) < 0) {
                return at.plus(left.compareTo(here) < 0 ? left : here);
            }
            left = left.minus(length);
            at = at.plus(here);
        }
        return at;
    }

    /** Whether a position lies after all work of its step. */
    public boolean isClosing(Position position) {
        boolean afterWork = position.phase() == Phase.STOP || position.phase() == Phase.CLOSE;
        return afterWork
                && position.side() == practice.options().sides().inOrder().getLast();
    }

    /** Whether nothing would be said at first from a position on. */
    public boolean startsSilent(Position from) {
        return new Timeline(step(from.step()))
                .from(from)
                .flatMap(rest -> rest.cues().findFirst())
                .filter(Cue.Silence.class::isInstance)
                .isPresent();
    }

    /** What was said last before a position in its step. */
    public Optional<Cue.Say> lastSaid(Position position) {
        Optional<Cue.Say> last = Optional.empty();
        for (Section section : step(position.step())) {
            Duration at = Duration.ZERO;
            for (Cue cue : section.cues()) {
                if (position.isIn(section) && at.compareTo(position.done()) >= 0) {
                    return last;
                }
                if (cue instanceof Cue.Say say) {
                    last = Optional.of(say);
                }
                at = at.plus(cue.length());
            }
            if (position.isIn(section)) {
                return last;
            }
        }
        return last;
    }

    /** How long the rest of the routine takes from a position on, the listening between its parts included. */
    public Duration timeFrom(Position from) {
        List<Part> parts = parts(from, SpokenLength.NOTHING);
        Duration time = Observation.LISTENING.multipliedBy(parts.size() - 1L);
        for (SizedSection section : rest(from)) {
            time = time.plus(section.length());
        }
        return time;
    }

    /** Work left on the side of a position in the work. */
    public Duration left(Position position) {
        return practice.options().workOfASide().minus(position.done());
    }

    /** The set-up of a step, as it is told before anybody starts. */
    public Speech setUp(int step) {
        return narrator.speech(new Timeline(step(step).stream()
                .filter(section -> section.phase() == Phase.ANNOUNCE || section.phase() == Phase.SET_UP)
                .toList()));
    }
}
