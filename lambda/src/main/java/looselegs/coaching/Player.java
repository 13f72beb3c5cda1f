package looselegs.coaching;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import looselegs.pacing.BlockTooLongException;
import looselegs.pacing.Heard;
import looselegs.pacing.Laid;
import looselegs.pacing.Observation;
import looselegs.pacing.Part;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Section;
import looselegs.pacing.VoiceRate;
import looselegs.speech.Speech;

/** Plays the track of a practice: what is sent, and where in it the listener is later. */
final class Player {
    /** Sets an answer apart from what goes on. */
    private static final Duration AFTER_AN_ANSWER = Duration.ofMillis(600);

    /** An answer is remembered for "say that again" while no more than this was heard after it. */
    private static final Duration RECALLED = Duration.ofSeconds(20);

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
        Heard leadHeard = narrator.heard(lead);
        List<Part> parts = track.parts(from, leadHeard);
        Speech first = lead.then(speech(parts.getFirst()));
        boolean second = parts.size() > 1 && comesByItself(beginning(parts.get(1)));
        Practice playing =
                practice.with(new Standing.Playing(now.plus(Observation.LAG), leadHeard, from, second ? 2 : 1));
        return second
                ? Reply.open(
                        playing,
                        first.then(invitations.before(beginning(parts.get(1)))),
                        speech(parts.get(1)).then(after(parts, 1)))
                : Reply.open(playing, first.then(after(parts, 0)), invitations.quiet(after(parts, 0)));
    }

    /** Whether an answer leaves room for what goes on after it. */
    boolean hasRoomFor(Speech answer, Position from) {
        Heard lead = narrator.heard(answer).then(new Heard(AFTER_AN_ANSWER, Duration.ZERO));
        return track.fits(from, lead);
    }

    /** What is sent when the next part waits: by itself it comes in the reprompt, else it takes a word. */
    Reply await(Speech answer, Position next, Instant now) {
        Section beginning = beginning(track.parts(next, Heard.NOTHING).getFirst());
        Speech said = answer.then(invitations.before(beginning));
        Heard lead = narrator.heard(said).then(new Heard(Observation.LISTENING, Duration.ZERO));
        if (!comesByItself(beginning) || !track.fits(next, lead)) {
            Speech ask = invitations.ask(beginning);
            return Reply.open(practice.with(new Standing.Waiting(next)), answer.then(ask), invitations.quiet(ask));
        }
        List<Part> parts = track.parts(next, lead);
        return Reply.open(
                practice.with(new Standing.Playing(now.plus(Observation.LAG), lead, next, 1)),
                said,
                speech(parts.getFirst()).then(after(parts, 0)));
    }

    /**
     * How the practice stands {@code now}: if it plays, it plays from where the listener is.
     *
     * @param real the rate at which the listener's speaker talks, which may differ from the one that the timeline was
     *     laid for
     */
    Practice at(Instant now, VoiceRate real) {
        if (practice.standing() instanceof Standing.Playing playing) {
            Duration heard =
                    Duration.between(playing.began(), now).minus(playing.lead().lengthAt(real));
            Standing standing = at(playing, heard, real);
            Practice here = progress(now, playing.from(), standing);
            return heard.compareTo(RECALLED) > 0 ? here.withRecall(Optional.empty()) : here;
        }
        return practice;
    }

    private Practice progress(Instant now, Position from, Standing standing) {
        Practice known = practice.with(standing).with(practice.profile().withKnown(known(from.step(), standing)));
        Optional<Position> to = switch (standing) {
            case Standing.Playing playing -> Optional.of(playing.from());
            case Standing.Waiting waiting -> Optional.of(waiting.next());
            default -> Optional.empty();
        };
        return new Progress(practice, now).count(known, from, to);
    }

    /** What cannot have been sent, as damaged attributes tell it, is not looked for: the practice stands where it began. */
    private Standing at(Standing.Playing playing, Duration since, VoiceRate real) {
        try {
            return at(playing, track.parts(playing.from(), playing.lead()), since, real);
        } catch (BlockTooLongException full) {
            return new Standing.Paused(playing.from());
        }
    }

    private Standing at(Standing.Playing playing, List<Part> parts, Duration since, VoiceRate real) {
        int sent = Math.min(playing.parts(), parts.size());
        Duration heard = since;
        for (int i = 0; i < sent; i++) {
            Laid laid = new Laid(parts.get(i).timeline(), practice.options().voiceRate());
            if (i > 0 && heard.isNegative()) {
                return new Standing.Waiting(start(parts.get(i)));
            }
            Optional<Position> position = laid.positionAt(heard, real);
            if (position.isPresent()) {
                return Standing.Playing.from(heard.isNegative() ? playing.from() : position.get());
            }
            heard = heard.minus(laid.lengthAt(real));
            if (i + 1 < sent) {
                Speech invitation = invitations.before(beginning(parts.get(i + 1)));
                heard = heard.minus(narrator.heard(invitation).lengthAt(real)).minus(Observation.LISTENING);
            }
        }
        return sent < parts.size()
                ? new Standing.Waiting(start(parts.get(sent)))
                : new Standing.Finished(practice.routine().size() - 1);
    }

    /** Moves whose end was heard are known from then on. */
    private Set<String> known(int from, Standing standing) {
        int reached = switch (standing) {
            case Standing.Playing playing -> playing.from().step();
            case Standing.Waiting waiting -> waiting.next().step();
            case Standing.Finished finished -> finished.step() + 1;
            default -> from;
        };
        Set<String> known = new HashSet<>(practice.known());
        known.addAll(practice.routine().subList(from, Math.max(from, reached)));
        return known;
    }

    /** The other side of a move always follows by itself; another move does unless the listener wants to be asked. */
    private boolean comesByItself(Section beginning) {
        return beginning.phase() == Phase.CHANGE_OVER || practice.options().going() == Options.Going.BY_ITSELF;
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
