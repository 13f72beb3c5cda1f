package looselegs.playback;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    private static final Speech AFTER_AN_ANSWER = Speech.silence(Duration.ofMillis(600));

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

    /** Says an answer, then plays the practice from a position on. */
    public Response play(Speech answer, Position from, Instant now) {
        Speech lead = lead(answer);
        SpokenLength leadLength = narrator.measure(lead);
        List<Part> parts = timeline.parts(from, leadLength);
        boolean second = parts.size() > 1 && comesByItself(beginning(parts.get(1)));
        Speech first = lead.then(speech(parts.getFirst()));
        Practice playing =
                practice.with(new PracticeState.Playing(now.plus(Observation.LAG), leadLength, from, second ? 2 : 1));
        if (second) {
            return Response.open(
                    playing,
                    first.then(invitations.before(beginning(parts.get(1)))),
                    speech(parts.get(1)).then(after(parts, 1)));
        }
        Speech question = after(parts, 0);
        return Response.open(playing, first.then(question), invitations.quiet(question));
    }

    /** Whether an answer leaves room for what goes on after it. */
    public boolean hasRoomFor(Speech answer, Position from) {
        SpokenLength lead = answer.isSilent() ? narrator.measure(AFTER_AN_ANSWER) : narrator.measure(lead(answer));
        return timeline.fits(from, lead);
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
                speech(parts.getFirst()).then(after(parts, 0)));
    }

    private static Speech lead(Speech answer) {
        return answer.isSilent() ? answer : answer.then(AFTER_AN_ANSWER);
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
}
