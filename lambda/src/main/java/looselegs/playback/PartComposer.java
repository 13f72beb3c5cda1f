package looselegs.playback;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import looselegs.language.LanguagePack;
import looselegs.language.Narrator;
import looselegs.pacing.Observation;
import looselegs.pacing.Part;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Section;
import looselegs.pacing.SectionTooLongException;
import looselegs.pacing.SentTimeline;
import looselegs.pacing.SpokenLength;
import looselegs.pacing.VoiceRate;
import looselegs.practice.Practice;
import looselegs.practice.PracticeOptions;
import looselegs.practice.PracticeState;
import looselegs.practice.Response;
import looselegs.speech.Speech;

/** Plays the track of a practice: what is sent, and where in it the listener is later. */
public final class PartComposer {
    /** Sets an answer apart from what goes on. */
    private static final Duration AFTER_AN_ANSWER = Duration.ofMillis(600);

    /** An answer is remembered for "say that again" while no more than this was heard after it. */
    private static final Duration RECALLED = Duration.ofSeconds(20);

    private final Practice practice;
    private final Narrator narrator;
    private final Invitations invitations;
    private final RoutineTimeline track;

    public PartComposer(LanguagePack pack, Practice practice) {
        this.practice = practice;
        this.narrator = new Narrator(pack, practice.options().voiceRate());
        this.invitations = new Invitations(pack, practice);
        this.track = new RoutineTimeline(pack, practice);
    }

    /** What is sent when the practice goes on from a position, after {@code answer} was said. */
    public Response play(Speech answer, Position from, Instant now) {
        Speech lead = answer.isSilent() ? answer : answer.then(Speech.silence(AFTER_AN_ANSWER));
        SpokenLength leadHeard = narrator.heard(lead);
        List<Part> parts = track.parts(from, leadHeard);
        Speech first = lead.then(speech(parts.getFirst()));
        boolean second = parts.size() > 1 && comesByItself(beginning(parts.get(1)));
        Practice playing =
                practice.with(new PracticeState.Playing(now.plus(Observation.LAG), leadHeard, from, second ? 2 : 1));
        return second
                ? Response.open(
                        playing,
                        first.then(invitations.before(beginning(parts.get(1)))),
                        speech(parts.get(1)).then(after(parts, 1)))
                : Response.open(playing, first.then(after(parts, 0)), invitations.quiet(after(parts, 0)));
    }

    /** Whether an answer leaves room for what goes on after it. */
    public boolean hasRoomFor(Speech answer, Position from) {
        SpokenLength lead = narrator.heard(answer).then(new SpokenLength(AFTER_AN_ANSWER, Duration.ZERO));
        return track.fits(from, lead);
    }

    /** What is sent when the next part waits: by itself it comes in the reprompt, else it takes a word. */
    public Response await(Speech answer, Position next, Instant now) {
        Section beginning = beginning(track.parts(next, SpokenLength.NOTHING).getFirst());
        Speech said = answer.then(invitations.before(beginning));
        SpokenLength lead = narrator.heard(said).then(new SpokenLength(Observation.LISTENING, Duration.ZERO));
        if (!comesByItself(beginning) || !track.fits(next, lead)) {
            Speech input = invitations.ask(beginning);
            return Response.open(
                    practice.with(new PracticeState.BetweenParts(next)), answer.then(input), invitations.quiet(input));
        }
        List<Part> parts = track.parts(next, lead);
        return Response.open(
                practice.with(new PracticeState.Playing(now.plus(Observation.LAG), lead, next, 1)),
                said,
                speech(parts.getFirst()).then(after(parts, 0)));
    }

    /**
     * How the practice stands {@code now}: if it plays, it plays from where the listener is.
     *
     * @param real the rate at which the listener's speaker talks, which may differ from the one that the timeline was
     *     laid for
     */
    public Practice at(Instant now, VoiceRate real) {
        if (practice.state() instanceof PracticeState.Playing playing) {
            Duration heard =
                    Duration.between(playing.began(), now).minus(playing.lead().lengthAt(real));
            PracticeState state = at(playing, heard, real);
            Practice here = progress(now, playing.from(), state);
            return heard.compareTo(RECALLED) > 0 ? here.withRecall(Optional.empty()) : here;
        }
        return practice;
    }

    private Practice progress(Instant now, Position from, PracticeState state) {
        Practice known = practice.with(state).with(practice.profile().withKnown(known(from.step(), state)));
        Optional<Position> to = switch (state) {
            case PracticeState.Playing playing -> Optional.of(playing.from());
            case PracticeState.BetweenParts waiting -> Optional.of(waiting.next());
            default -> Optional.empty();
        };
        return new WorkProgress(practice, now).count(known, from, to);
    }

    /** What cannot have been sent, as damaged attributes tell it, is not looked for: the practice stands where it began. */
    private PracticeState at(PracticeState.Playing playing, Duration since, VoiceRate real) {
        try {
            return at(playing, track.parts(playing.from(), playing.lead()), since, real);
        } catch (SectionTooLongException full) {
            return new PracticeState.Paused(playing.from());
        }
    }

    private PracticeState at(PracticeState.Playing playing, List<Part> parts, Duration since, VoiceRate real) {
        int sent = Math.min(playing.parts(), parts.size());
        Duration heard = since;
        for (int i = 0; i < sent; i++) {
            SentTimeline laid =
                    new SentTimeline(parts.get(i).timeline(), practice.options().voiceRate());
            if (i > 0 && heard.isNegative()) {
                return new PracticeState.BetweenParts(start(parts.get(i)));
            }
            Optional<Position> position = laid.positionAt(heard, real);
            if (position.isPresent()) {
                return PracticeState.Playing.from(heard.isNegative() ? playing.from() : position.get());
            }
            heard = heard.minus(laid.lengthAt(real));
            if (i + 1 < sent) {
                Speech invitation = invitations.before(beginning(parts.get(i + 1)));
                heard = heard.minus(narrator.heard(invitation).lengthAt(real)).minus(Observation.LISTENING);
            }
        }
        return sent < parts.size()
                ? new PracticeState.BetweenParts(start(parts.get(sent)))
                : new PracticeState.Finished(practice.routine().size() - 1);
    }

    /** Moves whose end was heard are known from then on. */
    private Set<String> known(int from, PracticeState state) {
        int reached = switch (state) {
            case PracticeState.Playing playing -> playing.from().step();
            case PracticeState.BetweenParts waiting -> waiting.next().step();
            case PracticeState.Finished finished -> finished.step() + 1;
            default -> from;
        };
        Set<String> known = new HashSet<>(practice.known());
        known.addAll(practice.routine().subList(from, Math.max(from, reached)));
        return known;
    }

    /** The other side of a move always follows by itself; another move does unless the listener wants to be asked. */
    private boolean comesByItself(Section beginning) {
        return beginning.phase() == Phase.CHANGE_OVER || practice.options().going() == PracticeOptions.Going.BY_ITSELF;
    }

    private Speech after(List<Part> parts, int index) {
        return index + 1 < parts.size() ? invitations.ask(beginning(parts.get(index + 1))) : invitations.afterRoutine();
    }

    private Speech speech(Part part) {
        return narrator.speech(part.timeline());
    }

    private static Section beginning(Part part) {
        return part.timeline().sections().getFirst();
    }

    private static Position start(Part part) {
        Section first = beginning(part);
        return new Position(first.step(), first.phase(), first.side(), first.done());
    }
}
