package looselegs.speaker;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A speaker on the shelf: hears, asks the skill, plays its answer, listens, and keeps the session. */
final class Device {
    /** Amazon's documentation, "Manage the skill session": the time to answer, before and after the reprompt. */
    static final Duration LISTENING = Duration.ofSeconds(8);

    private final Room room;
    private final SkillLine skill;
    private final AnswerReader answers;
    private final Envelopes envelopes;
    private final Hearing hearing;
    private final Playback playback;
    private final Screen screen;
    private Optional<Session> session = Optional.empty();

    Device(
            Room room,
            SkillLine skill,
            AnswerReader answers,
            Envelopes envelopes,
            Hearing hearing,
            Playback playback,
            Screen screen) {
        this.room = room;
        this.skill = skill;
        this.answers = answers;
        this.envelopes = envelopes;
        this.hearing = hearing;
        this.playback = playback;
        this.screen = screen;
    }

    /** Serves the listener until he or she has gone. */
    void run() {
        Event event = new Event.Quiet();
        while (!(event instanceof Event.Gone)) {
            event = event instanceof Event.Said said ? respond(said) : room.passUntil(Instant.MAX);
        }
        session.ifPresent(open -> end(open, EndReason.USER_INITIATED, Optional.empty()));
    }

    private Event respond(Event.Said said) {
        screen.said(said.words());
        return switch (hearing.hear(said.words(), session.isPresent())) {
            case Meaning.Launch launch -> launch();
            case Meaning.OneShot oneShot -> intent(Session.begin(envelopes.ids()), oneShot.match());
            case Meaning.Plain plain -> intent(session.orElseGet(() -> Session.begin(envelopes.ids())), plain.match());
            case Meaning.Leave leave -> leave();
        };
    }

    private Event launch() {
        Session fresh = Session.begin(envelopes.ids());
        screen.note("→ LaunchRequest");
        return exchange(fresh, envelopes.launch(fresh, room.now()));
    }

    private Event intent(Session open, Match match) {
        screen.note("→ " + describe(match));
        return exchange(open, envelopes.intent(open, room.now(), match));
    }

    private Event leave() {
        if (session.isEmpty()) {
            return new Event.Gone();
        }
        end(session.get(), EndReason.USER_INITIATED, Optional.empty());
        return new Event.Quiet();
    }

    private Event exchange(Session open, ObjectNode request) {
        try {
            Answer answer = answers.read(skill.send(request));
            Session next = open.after(answer.attributes());
            session = Optional.of(next);
            return answer.problems().isEmpty() ? play(next, answer) : refuse(next, answer.problems());
        } catch (Skill.FailureException failure) {
            return refuse(open.after(open.attributes()), List.of(String.valueOf(failure.getMessage())));
        }
    }

    private Event refuse(Session open, List<String> problems) {
        room.answerBegins();
        problems.forEach(problem -> screen.note("! Alexa would refuse this answer: " + problem));
        end(open, EndReason.ERROR, Optional.of(String.join("; ", problems)));
        return new Event.Quiet();
    }

    private Event play(Session open, Answer answer) {
        room.answerBegins();
        Instant zero = room.now();
        screen.answerBegins();
        if (answer.speech().isNone()) {
            screen.begin(Duration.ZERO, "(says nothing)");
            screen.end();
        }
        answer.notes().forEach(screen::note);
        Event event = playback.play(answer.speech(), zero);
        return event instanceof Event.Quiet ? afterSpeech(open, answer, zero) : event;
    }

    private Event afterSpeech(Session open, Answer answer, Instant zero) {
        room.listeningBegins();
        return switch (answer.ending()) {
            case LISTEN -> listen(open, answer.reprompt(), zero);
            case END -> {
                session = Optional.empty();
                screen.note("session over");
                yield new Event.Quiet();
            }
            case KEEP -> {
                screen.note("session kept, microphone closed");
                yield new Event.Quiet();
            }
        };
    }

    private Event listen(Session open, Speech reprompt, Instant zero) {
        Event event = playback.listen(LISTENING);
        if (event instanceof Event.Quiet && !reprompt.isNone()) {
            screen.answerBegins();
            event = playback.play(reprompt, zero);
            event = event instanceof Event.Quiet ? playback.listen(LISTENING) : event;
        }
        if (event instanceof Event.Quiet) {
            end(open, EndReason.EXCEEDED_MAX_REPROMPTS, Optional.empty());
        }
        return event;
    }

    private void end(Session open, EndReason reason, Optional<String> error) {
        session = Optional.empty();
        room.listeningBegins();
        screen.note("→ SessionEndedRequest " + reason);
        try {
            Answer answer = answers.read(skill.send(envelopes.ended(open, room.now(), reason, error)));
            if (!answer.speech().isNone()) {
                screen.note("! the answer to a SessionEndedRequest must be empty; nobody hears it");
            }
        } catch (Skill.FailureException failure) {
            screen.note("! " + failure.getMessage());
        }
    }

    private static String describe(Match match) {
        return match.intent()
                + match.slots().stream()
                        .flatMap(slot ->
                                slot.value().stream().map(value -> " " + slot.name() + "=" + heard(slot, value)))
                        .collect(Collectors.joining());
    }

    private static String heard(HeardSlot slot, String value) {
        List<String> ids = slot.resolution().map(Resolution::ids).orElse(List.of());
        return ids.isEmpty() ? "'" + value + "'" : String.join("|", ids);
    }
}
