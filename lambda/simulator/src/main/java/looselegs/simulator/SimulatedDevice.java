package looselegs.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A simulated Alexa device. Sends what the listener says to the skill, plays the response, listens, and ends the session. */
final class SimulatedDevice {
    /** How long the device listens before and after the reprompt. From Amazon's documentation, "Manage the skill session". */
    static final Duration LISTENING = Duration.ofSeconds(8);

    private final Terminal terminal;
    private final SkillConnection skill;
    private final SkillResponseReader responseReader;
    private final Envelopes envelopes;
    private final UtteranceMatcher matcher;
    private final SpeechPlayer playback;
    private final TranscriptWriter screen;
    private Optional<Session> session = Optional.empty();

    SimulatedDevice(
            Terminal terminal,
            SkillConnection skill,
            SkillResponseReader responseReader,
            Envelopes envelopes,
            UtteranceMatcher matcher,
            SpeechPlayer playback,
            TranscriptWriter screen) {
        this.terminal = terminal;
        this.skill = skill;
        this.responseReader = responseReader;
        this.envelopes = envelopes;
        this.matcher = matcher;
        this.playback = playback;
        this.screen = screen;
    }

    /** Runs until the input ends or the listener leaves the device. */
    void run() {
        DeviceEvent event = new DeviceEvent.Quiet();
        while (!(event instanceof DeviceEvent.Gone)) {
            event = event instanceof DeviceEvent.Said said ? respond(said) : terminal.passUntil(Instant.MAX);
        }
        session.ifPresent(open -> end(open, EndReason.USER_INITIATED, Optional.empty()));
    }

    private DeviceEvent respond(DeviceEvent.Said said) {
        screen.said(said.words());
        return switch (matcher.interpret(said.words(), session.isPresent())) {
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
        return exchange(fresh, envelopes.launch(fresh, terminal.now()));
    }

    private DeviceEvent intent(Session open, IntentMatch match) {
        screen.note("→ " + describe(match));
        return exchange(open, envelopes.intent(open, terminal.now(), match));
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
            SkillResponse response = responseReader.read(skill.send(request));
            Session next = open.after(response.attributes());
            session = Optional.of(next);
            return response.problems().isEmpty() ? play(next, response) : reject(next, response.problems());
        } catch (Skill.FailureException failure) {
            return reject(open.after(open.attributes()), List.of(String.valueOf(failure.getMessage())));
        }
    }

    private DeviceEvent reject(Session open, List<String> problems) {
        terminal.responseStarts();
        problems.forEach(problem -> screen.note("! Alexa would reject this response: " + problem));
        end(open, EndReason.ERROR, Optional.of(String.join("; ", problems)));
        return new DeviceEvent.Quiet();
    }

    private DeviceEvent play(Session open, SkillResponse response) {
        terminal.responseStarts();
        Instant zero = terminal.now();
        screen.responseStarts();
        if (response.speech().isEmpty()) {
            screen.begin(Duration.ZERO, "(says nothing)");
            screen.end();
        }
        response.notes().forEach(screen::note);
        DeviceEvent event = playback.play(response.speech(), zero);
        return event instanceof DeviceEvent.Quiet ? afterSpeech(open, response, zero) : event;
    }

    private DeviceEvent afterSpeech(Session open, SkillResponse response, Instant zero) {
        terminal.listeningStarts();
        return switch (response.ending()) {
            case LISTEN -> listen(open, response.reprompt(), zero);
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
        if (event instanceof DeviceEvent.Quiet && !reprompt.isEmpty()) {
            screen.responseStarts();
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
        terminal.listeningStarts();
        screen.note("→ SessionEndedRequest " + reason);
        try {
            SkillResponse response =
                    responseReader.read(skill.send(envelopes.ended(open, terminal.now(), reason, error)));
            if (!response.speech().isEmpty()) {
                screen.note("! the response to a SessionEndedRequest must be empty, because nobody hears it");
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
