package looselegs.playback;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import looselegs.catalog.Move;
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

/** The timeline of a whole routine, step by step, each written out when it is first asked for. For use by one thread. */
public final class RoutineTimeline {
    /** Characters of a response that a part leaves to the answer before it and the question after it. */
    private static final int BESIDE = 1_500;

    /** Every invitation after a part is shorter than this. */
    private static final Duration INVITATION = Duration.ofSeconds(7);

    /** No response of the shipped content has more speech than this. */
    private static final Duration MOST_SPOKEN = Duration.ofSeconds(100);

    private static final Duration ENDLESS = Duration.ofSeconds(Long.MAX_VALUE);

    /**
     * A response holds at most two parts, one of them in the reprompt. A sum, because multiplying a duration loads big
     * decimals, which takes 18 ms of a cold start.
     */
    private static final Duration TWO_PARTS = Budget.RESPONSE.longest().plus(Budget.RESPONSE.longest());

    private final StepScripts scripts;
    private final Practice practice;
    private final Narrator narrator;
    private Optional<List<Move>> moves = Optional.empty();
    private final Map<Integer, StepScripts.Script> steps = new HashMap<>();
    private Optional<Cut> lastCut = Optional.empty();

    /** Parts, and what they depend on besides the practice. */
    private record Cut(Position from, SpokenLength lead, List<Part> parts) {
        boolean isOf(Position position, SpokenLength length) {
            return from.equals(position) && lead.equals(length);
        }
    }

    RoutineTimeline(StepScripts scripts, Narrator narrator, Practice practice) {
        this.scripts = scripts;
        this.practice = practice;
        this.narrator = narrator;
    }

    /** Whether this is the timeline of another practice as well: the two differ in nothing that is said. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Practice other) {
        return Objects.equals(practice.options(), other.options())
                && Objects.equals(practice.routine(), other.routine())
                && practice.earlierThisWeek().equals(other.earlierThisWeek())
                && (practice.profile() == other.profile() || hasSameSteps(other));
    }

    private boolean hasSameSteps(Practice other) {
        if (!Step.moreSettle(practice).equals(Step.moreSettle(other))) {
            return false;
        }
        for (String move : practice.routine()) {
            if (practice.isKnown(move) != other.isKnown(move) || practice.isEasier(move) != other.isEasier(move)) {
                return false;
            }
        }
        return true;
    }

    /** The sections of one step. */
    public List<Section> step(int step) {
        return script(step).sections();
    }

    private StepScripts.Script script(int step) {
        return steps.computeIfAbsent(
                step, number -> scripts.get(narrator, practice.options(), Step.of(practice, moves(), number)));
    }

    private List<Move> moves() {
        List<Move> found = moves.orElseGet(() -> Step.moves(scripts.pack(), practice));
        moves = Optional.of(found);
        return found;
    }

    /**
     * Cuts the timeline into parts from a position on. The same arguments give the same parts, which is how a position is
     * found later.
     *
     * @param lead what is said before the first part
     * @return the first two parts and at least the beginning of the third, as far as there are any
     */
    List<Part> parts(Position from, SpokenLength lead) {
        if (lastCut.isPresent() && lastCut.get().isOf(from, lead)) {
            return lastCut.get().parts();
        }
        List<Part> parts = cut(rest(from, TWO_PARTS), lead);
        lastCut = Optional.of(new Cut(from, lead, parts));
        return parts;
    }

    private List<Part> cut(List<SizedSection> sections, SpokenLength lead) {
        Budget later = Budget.RESPONSE.less(INVITATION.plus(reserve()), BESIDE);
        boolean moveByMove = practice.options().going() == PracticeOptions.Going.WAITING;
        return Parts.cut(
                sections,
                new Parts.Packing(later.less(lead.lengthAt(practice.options().voiceRate()), 0), later, moveByMove));
    }

    /**
     * The sections of the routine from a position on, in whole steps; from the beginning of its step where it has no such
     * position.
     *
     * @param enough no step is added once all are longer than this
     */
    private List<SizedSection> rest(Position from, Duration enough) {
        List<SizedSection> rest = new ArrayList<>();
        boolean found = false;
        for (SizedSection sized : script(from.step()).sized()) {
            if (found) {
                rest.add(sized);
            } else if (from.isIn(sized.section())) {
                found = true;
                rest.add(
                        from.done().isZero()
                                ? sized
                                : scripts.size(sized.section().after(from.done())));
            }
        }
        if (!found) {
            rest.addAll(script(from.step()).sized());
        }
        Duration length = length(rest);
        for (int step = from.step() + 1; step < practice.routine().size() && length.compareTo(enough) <= 0; step++) {
            rest.addAll(script(step).sized());
            length = length.plus(length(script(step).sized()));
        }
        return rest;
    }

    private static Duration length(List<SizedSection> sections) {
        long millis = 0;
        for (SizedSection section : sections) {
            millis += section.length().toMillis();
        }
        return Duration.ofMillis(millis);
    }

    /** Time to spare in case a voice taken for fast turns out to be as slow as the model: the response must still fit. */
    private Duration reserve() {
        double factor = Math.max(1, practice.options().voiceRate().factor());
        return Duration.ofMillis(Math.round(MOST_SPOKEN.toMillis() * (1 - 1 / factor)));
    }

    /** Whether anything fits into a response after this lead. */
    boolean fits(Position from, SpokenLength lead) {
        try {
            return !parts(from, lead).isEmpty();
        } catch (SectionTooLongException full) {
            return false;
        }
    }

    /** The beginning of the start cue of a side: the listener is in place, and about to start. */
    public Position startOf(int step, Side side) {
        List<Section> sections = step(step);
        for (int i = 1; i < sections.size(); i++) {
            Section before = sections.get(i - 1);
            if (sections.get(i).phase() == Phase.WORK && sections.get(i).side() == side) {
                Duration startCue = before.cues().getLast().length();
                return new Position(step, before.phase(), side, before.length().minus(startCue));
            }
        }
        return practice.options().beginningOf(step);
    }

    /** Moves a position in the set-up back to where the easier version is told, if it lies after that. */
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

    /** The position in this timeline of the cue at a position in another one, which has other pauses. */
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

    /** Whether the timeline begins with a silence from a position on. */
    public boolean startsSilent(Position from) {
        return new Timeline(step(from.step()))
                .from(from)
                .flatMap(rest -> rest.cues().findFirst())
                .filter(Cue.Silence.class::isInstance)
                .isPresent();
    }

    /** The last thing said before a position in its step. */
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
        List<SizedSection> rest = rest(from, ENDLESS);
        int parts = cut(rest, SpokenLength.NOTHING).size();
        return length(rest).plus(Observation.LISTENING.multipliedBy(parts - 1L));
    }

    /** The set-up of a step, as it is told before the listener starts. */
    public Speech setUp(int step) {
        return narrator.speech(new Timeline(step(step).stream()
                .filter(section -> section.phase() == Phase.ANNOUNCE || section.phase() == Phase.SET_UP)
                .toList()));
    }
}
