package looselegs.playback;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import looselegs.language.Narrator;
import looselegs.pacing.Observation;
import looselegs.pacing.Part;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Section;
import looselegs.pacing.SpokenLength;
import looselegs.practice.Practice;
import looselegs.practice.PracticeOptions;
import looselegs.practice.PracticeState;
import looselegs.practice.Response;
import looselegs.speech.Speech;

/** Composes the response that plays a practice: one part of the timeline in the speech, and the next in the reprompt. */
public final class PartComposer {
    /** Sets an answer apart from what goes on. */
    private static final SpokenLength AFTER_AN_ANSWER = new SpokenLength(Duration.ofMillis(600), Duration.ZERO);

    private final Practice practice;
    private final Narrator narrator;
    private final Invitations invitations;
    private final RoutineTimeline timeline;

    public PartComposer(Playback playback) {
        this.practice = playback.practice();
        this.narrator = playback.narrator();
        this.invitations = new Invitations(playback.pack(), practice);
        this.timeline = playback.timeline();
    }

    /**
     * Says an answer, then plays the practice from a position on.
     *
     * @return empty if the answer leaves no room for what goes on after it
     */
    public Optional<Response> play(Speech answer, Position from, Instant now) {
        if (answer.isSilent()) {
            return timeline.fits(from, AFTER_AN_ANSWER)
                    ? Optional.of(play(answer, SpokenLength.NOTHING, from, now))
                    : Optional.empty();
        }
        Speech lead = answer.then(Speech.silence(AFTER_AN_ANSWER.silence()));
        SpokenLength leadLength = narrator.measure(lead);
        return timeline.fits(from, leadLength) ? Optional.of(play(lead, leadLength, from, now)) : Optional.empty();
    }

    private Response play(Speech lead, SpokenLength leadLength, Position from, Instant now) {
        List<Part> parts = timeline.parts(from, leadLength);
        boolean second = parts.size() > 1 && comesByItself(beginning(parts.get(1)));
        Practice playing =
                practice.with(new PracticeState.Playing(now.plus(Observation.LAG), leadLength, from, second ? 2 : 1));
        if (second) {
            return Response.open(
                    playing,
                    speech(lead, parts.getFirst(), invitations.before(beginning(parts.get(1)))),
                    speech(Speech.SILENT, parts.get(1), after(parts, 1)));
        }
        Speech question = after(parts, 0);
        return Response.open(playing, speech(lead, parts.getFirst(), question), invitations.quiet(question));
    }

    /** Says an answer, then waits for the next part: it comes by itself in the reprompt, or takes a word. */
    public Response await(Speech answer, Position next, Instant now) {
        Section beginning = beginning(timeline.parts(next, SpokenLength.NOTHING).getFirst());
        Speech said = answer.then(invitations.before(beginning));
        SpokenLength lead = narrator.measure(said).then(new SpokenLength(Observation.LISTENING, Duration.ZERO));
        if (!comesByItself(beginning) || !timeline.fits(next, lead)) {
            Speech question = invitations.ask(beginning);
            return Response.open(
                    practice.with(new PracticeState.BetweenParts(next)),
                    answer.then(question),
                    invitations.quiet(question));
        }
        List<Part> parts = timeline.parts(next, lead);
        return Response.open(
                practice.with(new PracticeState.Playing(now.plus(Observation.LAG), lead, next, 1)),
                said,
                speech(Speech.SILENT, parts.getFirst(), after(parts, 0)));
    }

    /** The other side of a move always follows by itself; another move does unless the listener wants to be asked. */
    private boolean comesByItself(Section beginning) {
        return beginning.phase() == Phase.CHANGE_OVER || practice.options().going() == PracticeOptions.Going.BY_ITSELF;
    }

    private Speech after(List<Part> parts, int index) {
        return index + 1 < parts.size() ? invitations.ask(beginning(parts.get(index + 1))) : invitations.afterRoutine();
    }

    private Speech speech(Speech before, Part part, Speech after) {
        return narrator.speech(before, part.timeline(), after);
    }

    private static Section beginning(Part part) {
        return part.timeline().sections().getFirst();
    }
}
