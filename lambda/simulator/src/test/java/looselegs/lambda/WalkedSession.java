package looselegs.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import looselegs.language.ShippedLanguage;
import looselegs.speech.VoiceModel;

/** A session of a random walk. Checks that the skill's position matches what the device played. */
final class WalkedSession {
    /** From a request to the first word of its answer. */
    private static final Duration ANSWERING = Duration.ofSeconds(1);

    /** Lengths are rounded to milliseconds, and consecutive words are a little shorter than each by itself. */
    private static final long ROUNDING = 120;

    private static final long A_SECOND = 1_000;
    private static final VoiceModel VOICE = ShippedLanguage.VOICE;

    /** Intents of questions, which never move the position. */
    private static final Set<String> QUESTIONS = Set.of(
            "WhereIntent",
            "WhichSideIntent",
            "WhatNextIntent",
            "TimeLeftIntent",
            "WhyIntent",
            "MuscleIntent",
            "NeedIntent",
            "HowIntent",
            "TenderSpotIntent",
            "MoreTimeIntent",
            "QuietIntent",
            "TalkIntent",
            "SlowerIntent",
            "FasterIntent",
            "GoByItselfIntent",
            "WaitForMeIntent",
            "PainIntent",
            "BreathIntent",
            "AMAZON.PauseIntent",
            "AMAZON.RepeatIntent",
            "AMAZON.HelpIntent",
            "AMAZON.FallbackIntent");

    private final RunningSkill skill;
    private final Signals signals;
    private final WalkFigures figures;
    private final SplittableRandom random;
    private final String id;
    private final boolean exact;
    private final WorkMeter work = new WorkMeter();
    private final String user;
    private final StringBuilder story = new StringBuilder();
    private final ReplayScript script;
    private JsonNode attributes = JsonNodeFactory.instance.objectNode();
    private JsonNode sent = attributes;
    private DevicePlayback played = DevicePlayback.NOTHING;
    private Instant answerBegan;
    private boolean over;
    private boolean asked;

    WalkedSession(RunningSkill skill, Signals signals, WalkFigures figures, SplittableRandom random, int number) {
        this.skill = skill;
        this.signals = signals;
        this.figures = figures;
        this.random = random;
        this.id = "session " + number;
        this.script = new ReplayScript(id);
        this.user = "listener " + random.nextInt(50);
        this.exact = random.nextInt(4) > 0;
        this.answerBegan = Talk.BEGIN.plusMillis(random.nextInt(1000));
        figures.sessions++;
    }

    void walk(Listener listener) {
        while (!over) {
            boolean jumps = random.nextInt(400) == 0;
            Duration wait = jumps ? listener.jump(random) : listener.wait(random, played);
            if (!jumps && asked && wait.toMillis() >= played.end()) {
                hear(played.end());
                send(request("SessionEndedRequest").put("reason", "EXCEEDED_MAX_REPROMPTS"), answerBegan.plus(wait));
                over = true;
            } else {
                speak(listener.say(random.split(), practice()), wait, jumps);
                over |= random.nextInt(80) == 0;
            }
        }
    }

    private void speak(Optional<SpokenRequest> said, Duration wait, boolean jumps) {
        story.append("\n    +")
                .append(wait.toMillis() / 1000.0)
                .append(" s ")
                .append(said.map(SpokenRequest::toString).orElse("launch"));
        script.say(wait, said);
        long time = Math.clamp(wait.toMillis(), 0, played.end());
        Optional<WorkMeter.At> at = WorkMeter.at(played, time);
        hear(time);
        JsonNode before = practice();
        sent = before;
        ObjectNode request = said.map(words -> request("IntentRequest").<ObjectNode>set("intent", words.json()))
                .orElseGet(() -> request("LaunchRequest"));
        Answer answer = send(request, answerBegan.plus(wait));
        figures.utterances++;
        attributes = withSteadyClock(answer.attributes());
        if (jumps || isLengthChanged(before)) {
            work.forget();
        }
        compare(before, at, time);
        said.filter(words -> QUESTIONS.contains(words.intent())).ifPresent(words -> compareOrder(before, time));
        answerBegan = answerBegan.plus(wait).plus(ANSWERING);
        played = DevicePlayback.of(answer, VOICE, signals);
        figures.longestSpeechMillis = Math.max(figures.longestSpeechMillis, played.speechEnd());
        over = answer.isClosing();
    }

    private void hear(long time) {
        int minutes = minutesOfASide();
        work.hear(played, time, (where, side) -> {
            WalkFigures.Finished finished = new WalkFigures.Finished(side, minutes, exact);
            figures.finish(finished);
            if (finished.workedSeconds() < 58 || finished.workedSeconds() > 66) {
                fault("a side worked wrong: " + where + " " + finished);
            }
        });
    }

    /** A position in the work must be the listener's, or the beginning of the interrupted cue. */
    private void compare(JsonNode before, Optional<WorkMeter.At> at, long time) {
        Optional<Place> now = Place.of(practice()).filter(Place::isWork).filter(place -> place.done() > 0);
        if (now.isEmpty()) {
            return;
        }
        Place place = now.get();
        boolean another =
                before.isMissingNode() || before.at("/standing/is").asText().equals("left");
        if (!before.at("/standing/is").asText().equals("playing")) {
            if (!another
                    && !isKept(before, place)
                    && !Place.of(before).map(Place::done).equals(Optional.of(place.done()))) {
                fault("a place that moved while nothing played: " + Place.of(before) + " to " + place);
            }
            return;
        }
        if (at.isEmpty() || !at.get().where().equals(place.where())) {
            if (at.map(WorkMeter.At::where)
                            .map(WalkedSession::move)
                            .orElse(move(place.where()))
                            .equals(move(place.where()))
                    && isKept(before, place)) {
                return;
            }
            boolean begins = isAt(place, time + tolerance());
            if (!isAt(place, time - tolerance()) && !begins) {
                fault("in the work from outside: " + at + " to " + place);
            }
            if (begins) {
                work.begin(place.where());
            }
            return;
        }
        figures.placesInWork++;
        long forward = place.done() - at.get().done();
        long cue = WorkMeter.at(played, time - tolerance())
                .map(WorkMeter.At::sinceCue)
                .filter(since -> since > 0)
                .map(since -> since + tolerance())
                .orElse(0L);
        long back = -forward - Math.max(cue, at.get().sinceCue());
        if (exact) {
            figures.largestStepForwardMillis = Math.max(figures.largestStepForwardMillis, forward);
            figures.largestStepBackMillis = Math.max(figures.largestStepBackMillis, -forward);
        }
        work.cut(place.where(), -forward);
        if (forward > tolerance()) {
            fault("forward by " + forward + " ms: " + at.get() + " to " + place);
        }
        if (back > tolerance()) {
            fault("back before the cue by " + back + " ms: " + at.get() + " to " + place);
        }
    }

    /** After a change of the sides or their length, a side may continue that had at most its old length. */
    private boolean isKept(JsonNode before, Place place) {
        return isLengthChanged(before) && place.done() <= 60 * A_SECOND * minutesOfASide(before);
    }

    private static String move(String where) {
        return where.substring(0, where.lastIndexOf(' '));
    }

    private boolean isAt(Place place, long time) {
        return WorkMeter.at(played, time)
                .filter(at -> at.where().equals(place.where()))
                .isPresent();
    }

    /** A position outside the work must not be past a side that was not heard, or before one that was. */
    private void compareOrder(JsonNode before, long time) {
        Optional<Place> now = Place.of(practice());
        if (now.isEmpty() || !before.at("/standing/is").asText().equals("playing")) {
            return;
        }
        figures.placesOutside++;
        long order = now.get().order();
        for (DevicePlayback.Stretch stretch : played.work()) {
            long ofWork = Place.orderOfWork(before, stretch.where());
            if (time + tolerance() < stretch.from() && stretch.begins() && order >= ofWork) {
                fault("past " + stretch.where() + ", which was not heard: " + now.get());
            }
            if (time - tolerance() > stretch.to() && order <= ofWork) {
                fault("before " + stretch.where() + ", which was heard: " + now.get());
            }
        }
    }

    private boolean isLengthChanged(JsonNode before) {
        JsonNode options = practice().path("options");
        return !before.path("options").isMissingNode()
                && !(before.at("/options/sides").equals(options.path("sides"))
                        && before.at("/options/dose").equals(options.path("dose")));
    }

    private int minutesOfASide() {
        return minutesOfASide(practice());
    }

    private static int minutesOfASide(JsonNode practice) {
        JsonNode options = practice.path("options");
        boolean shared = options.path("sides").asText().equals("both")
                && options.path("dose").asText().equals("two_minutes_a_move");
        return shared ? 1 : 2;
    }

    private long tolerance() {
        return exact ? ROUNDING : ROUNDING + A_SECOND;
    }

    private Answer send(ObjectNode request, Instant now) {
        request.put("timestamp", (exact ? now : now.truncatedTo(ChronoUnit.SECONDS)).toString());
        ObjectNode envelope = JsonNodeFactory.instance.objectNode().put("version", "1.0");
        ObjectNode session = envelope.putObject("session").put("new", !asked).put("sessionId", id);
        session.putObject("application").put("applicationId", "amzn1.ask.skill.walk");
        session.putObject("user").put("userId", user);
        session.set("attributes", attributes.deepCopy());
        envelope.putObject("context").putObject("System").putObject("device").putObject("supportedInterfaces");
        envelope.set("request", request);
        Answer answer = ask(envelope);
        if (asked && random.nextInt(50) == 0 && !ask(envelope).text().equals(answer.text())) {
            fault("another answer to the same request");
        }
        asked = true;
        figures.longestAnswerBytes = Math.max(figures.longestAnswerBytes, bytes(answer.text()));
        figures.largestStateBytes =
                Math.max(figures.largestStateBytes, bytes(answer.attributes().toString()));
        return answer;
    }

    private Answer ask(ObjectNode envelope) {
        figures.responses++;
        try {
            Answer answer = skill.ask(id, envelope);
            answer.log().forEach(line -> fault("log: " + line));
            return answer;
        } catch (AssertionError breach) {
            fault("breach: " + breach.getMessage());
            over = true;
            return new Answer("{\"response\":{\"shouldEndSession\":true}}", List.of());
        }
    }

    private ObjectNode request(String type) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", type)
                .put("requestId", id + " " + figures.responses)
                .put("locale", "en-US");
    }

    private JsonNode practice() {
        return attributes.path("practice");
    }

    private void fault(String what) {
        String state = "\n  sent: " + sent.path("standing") + "\n  heard: " + played.work() + "\n  kept: "
                + practice().path("standing");
        figures.fault(
                what.replaceAll("\\d+", "#").replaceFirst(": .*(\n|$)", " ").strip(),
                what + "\n  " + id + story + state + "\n" + script);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /**
     * Sets the voice rate to the device's and hides the times of answers. This listener answers at random times, from which
     * the estimator would learn nonsense.
     */
    private static JsonNode withSteadyClock(JsonNode attributes) {
        JsonNode steady = attributes.deepCopy();
        if (steady.path("practice") instanceof ObjectNode practice) {
            practice.remove("sent");
            practice.withObject("/profile/clock")
                    .put("stretch", 1 / practice.at("/options/voiceRate").asDouble(1));
        }
        return steady;
    }
}
