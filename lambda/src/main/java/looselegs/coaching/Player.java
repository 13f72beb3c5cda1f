package looselegs.coaching;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import looselegs.pacing.Part;
import looselegs.pacing.Position;
import looselegs.pacing.Section;
import looselegs.pacing.Timeline;
import looselegs.speech.Speech;

/** Plays the track of a practice: what is sent, and where in it the listener is later. */
final class Player {
    /**
     * From a request's timestamp to the first word of its answer: the request's way, the voice's start. No figure is
     * published; a second is the least that one can count on, and a position that is off errs to the safe side, back.
     */
    static final Duration LAG = Duration.ofSeconds(1);

    /** How long the platform listens after it has spoken, before it says the reprompt. Amazon's documentation; fixed. */
    static final Duration LISTENING = Duration.ofSeconds(8);

    /** Sets an answer apart from what goes on. */
    private static final Duration AFTER_AN_ANSWER = Duration.ofMillis(600);

    private final Practice practice;
    private final Narrator narrator;
    private final Invitations invitations;
    private final Track track;

    Player(Library library, Practice practice) {
        this.practice = practice;
        this.narrator = new Narrator(library, practice.options().voiceRate());
        this.invitations = new Invitations(library, practice);
        this.track = new Track(library, practice);
    }

    /** What is sent when the practice goes on from a position, after {@code answer} was said. */
    Reply play(Speech answer, Position from, Instant now) {
        Speech lead = answer.isSilent() ? answer : answer.then(Speech.silence(AFTER_AN_ANSWER));
        Duration leadLength = narrator.lengthOf(lead);
        List<Part> parts = parts(from, leadLength);
        Practice playing = practice.with(new Standing.Playing(now.plus(LAG), leadLength, from));
        Speech first = lead.then(narrator.speech(parts.getFirst().timeline()));
        if (parts.size() == 1) {
            return Reply.open(playing, first.then(invitations.afterStep(from.step())), invitations.again());
        }
        Timeline second = parts.get(1).timeline();
        return Reply.open(
                playing,
                first.then(beforePart(second)),
                narrator.speech(second).then(invitations.afterStep(from.step())));
    }

    /** How the practice stands {@code now}: if it plays, it plays from where the listener is. */
    Practice at(Instant now) {
        return practice.standing() instanceof Standing.Playing playing ? practice.with(at(playing, now)) : practice;
    }

    private Standing at(Standing.Playing playing, Instant now) {
        List<Part> parts = parts(playing.from(), playing.lead());
        Duration heard = Duration.between(playing.began(), now).minus(playing.lead());
        for (int i = 0; i < parts.size(); i++) {
            Timeline timeline = parts.get(i).timeline();
            Optional<Position> position = timeline.positionAt(heard);
            if (position.isPresent()) {
                return Standing.Playing.from(position.get());
            }
            heard = heard.minus(timeline.length());
            if (i + 1 < parts.size()) {
                Speech invitation = beforePart(parts.get(i + 1).timeline());
                heard = heard.minus(narrator.lengthOf(invitation)).minus(LISTENING);
            }
        }
        return new Standing.Finished(playing.from().step());
    }

    private List<Part> parts(Position from, Duration lead) {
        return track.parts(from, lead, narrator.lengthOf(invitations.afterStep(from.step())));
    }

    private Speech beforePart(Timeline part) {
        Section next = part.sections().getFirst();
        return invitations.otherSide(next.side());
    }
}
