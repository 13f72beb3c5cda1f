package looselegs.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A speaker on the shelf: hears, asks the skill, plays its answer, listens, and keeps the session. */
final class SimulatedDevice {
    /** Amazon's documentation, "Manage the skill session": the time to answer, before and after the reprompt. */
    static final Duration LISTENING = Duration.ofSeconds(8);

    private final Terminal room;
    private final SkillConnection skill;
    private final SkillResponseReader answers;
    private final Envelopes envelopes;
    private final UtteranceMatcher hearing;
    private final SpeechPlayer playback;
    private final TranscriptWriter screen;
    private Optional<Session> session = Optional.empty();

    SimulatedDevice(
            Terminal room,
            SkillConnection skill,
            SkillResponseReader answers,
            Envelopes envelopes,
            UtteranceMatcher hearing,
            SpeechPlayer playback,
            TranscriptWriter screen) {
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
        DeviceEvent event = new DeviceEvent.Quiet();
        while (!(event instanceof DeviceEvent.Gone)) {
            event = event instanceof DeviceEvent.Said said ? respond(said) : room.passUntil(Instant.MAX);
        }
        session.ifPresent(open -> end(open, EndReason.USER_INITIATED, Optional.empty()));
    }

    private DeviceEvent respond(DeviceEvent.Said said) {
        screen.said(said.words());
        return switch (hearing.hear(said.words(), session.isPresent())) {
            case Interpretation.Launch launch -> launch();
            case Interpretation.OneShot oneShot -> intent(Session.begin(envelopes.ids()), oneShot.match());
            case Interpretation.Plain plain ->
                intent(session.orElseGet(() -> Session.begin(envelopes.ids())), plain.match());
            case Interpretation.Leave leave -> leave();
        };
    }

    private DeviceEvent launch() {
        Session fresh = Session.begin(envelopes.ids());
        screen.note("→ LaunchRequest");
        return exchange(fresh, envelopes.launch(fresh, room.now()));
    }

    private DeviceEvent intent(Session open, IntentMatch match) {
        screen.note("→ " + describe(match));
        return exchange(open, envelopes.intent(open, room.now(), match));
    }

    private DeviceEvent leave() {
        if (session.isEmpty()) {
            return new DeviceEvent.Gone();
        }
        end(session.get(), EndReason.USER_INITIATED, Optional.empty());
        return new DeviceEvent.Quiet();
    }

    private DeviceEvent exchange(Session open, ObjectNode request) {
        try {
            SkillResponse answer = answers.read(skill.send(request));
            Session next = open.after(answer.attributes());
            session = Optional.of(next);
            return answer.problems().isEmpty() ? play(next, answer) : refuse(next, answer.problems());
        } catch (Skill.FailureException failure) {
            return refuse(open.after(open.attributes()), List.of(String.valueOf(failure.getMessage())));
        }
    }

    private DeviceEvent refuse(Session open, List<String> problems) {
        room.answerBegins();
        problems.forEach(problem -> screen.note("! Alexa would refuse this answer: " + problem));
        end(open, EndReason.ERROR, Optional.of(String.join("; ", problems)));
        return new DeviceEvent.Quiet();
    }

    private DeviceEvent play(Session open, SkillResponse answer) {
        room.answerBegins();
        Instant zero = room.now();
        screen.answerBegins();
        if (answer.speech().isNone()) {
            screen.begin(Duration.ZERO, "(says nothing)");
            screen.end();
        }
        answer.notes().forEach(screen::note);
        DeviceEvent event = playback.play(answer.speech(), zero);
        return event instanceof DeviceEvent.Quiet ? afterSpeech(open, answer, zero) : event;
    }

    private DeviceEvent afterSpeech(Session open, SkillResponse answer, Instant zero) {
        room.listeningBegins();
        return switch (answer.ending()) {
            case LISTEN -> listen(open, answer.reprompt(), zero);
            case END -> {
                session = Optional.empty();
                screen.note("session over");
                yield new DeviceEvent.Quiet();
            }
            case KEEP -> {
                screen.note("session kept, microphone closed");
                yield new DeviceEvent.Quiet();
            }
        };
    }

    private DeviceEvent listen(Session open, PlayableSpeech reprompt, Instant zero) {
        DeviceEvent event = playback.listen(LISTENING);
        if (event instanceof DeviceEvent.Quiet && !reprompt.isNone()) {
            screen.answerBegins();
            event = playback.play(reprompt, zero);
            event = event instanceof DeviceEvent.Quiet ? playback.listen(LISTENING) : event;
        }
        if (event instanceof DeviceEvent.Quiet) {
            end(open, EndReason.EXCEEDED_MAX_REPROMPTS, Optional.empty());
        }
        return event;
    }

    private void end(Session open, EndReason reason, Optional<String> error) {
        session = Optional.empty();
        room.listeningBegins();
        screen.note("→ SessionEndedRequest " + reason);
        try {
            SkillResponse answer = answers.read(skill.send(envelopes.ended(open, room.now(), reason, error)));
            if (!answer.speech().isNone()) {
                screen.note("! the answer to a SessionEndedRequest must be empty; nobody hears it");
            }
        } catch (Skill.FailureException failure) {
            screen.note("! " + failure.getMessage());
        }
    }

    private static String describe(IntentMatch match) {
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
