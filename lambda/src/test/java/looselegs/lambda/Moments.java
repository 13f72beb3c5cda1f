package looselegs.lambda;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds one moment of each kind in practices. Talks to the skill, and looks at every second of a move. */
final class Moments {
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Map<String, Talk> found = new LinkedHashMap<>();

    private Moments() {}

    /** The moments by name, as in fresh, offered-one or playing-work-left. */
    static Map<String, Talk> in(RunningSkill skill) {
        Moments moments = new Moments();
        Talk fresh = Talk.with(skill).then("launch/again");
        moments.found.put("fresh", fresh);
        moments.found.put("offered-one", fresh.then("intents/why-named"));
        moments.found.put("offered-several", fresh.then("ambiguous/calf"));
        moments.found.put("offered-tool", fresh.then("intents/tool-ball"));
        moments.found.put("prepared", fresh.then("intents/move-named"));
        moments.found.put("prepared-last", fresh.then("intents/muscle-named").then("intents/yes"));
        moments.lookThrough("", fresh.then("intents/start-move-named"));
        moments.lookThrough(
                "long-", fresh.then("intents/move-easier-and-longer").then("intents/ready"));
        moments.lookThrough("one-side-", fresh.then("intents/move-left-only").then("intents/ready"));
        return moments.found;
    }

    private void lookThrough(String kind, Talk begun) {
        for (Duration at = Duration.ofSeconds(1); at.compareTo(LONGEST) < 0; at = at.plusSeconds(1)) {
            Talk moment = begun.after(at);
            Answer paused = moment.ask("looking through " + kind, "intents/pause");
            String phase = phase(paused);
            found.putIfAbsent(kind + "playing-" + phase, moment);
            found.putIfAbsent(kind + "paused-" + phase, moment.then("intents/pause"));
            if (!paused.state().equals("paused")) {
                found.put(kind + "finished", moment);
                found.remove(kind + "playing-" + phase);
                found.remove(kind + "paused-" + phase);
                return;
            }
        }
        throw new AssertionError("the move " + kind + " never ends");
    }

    private static String phase(Answer paused) {
        return Optional.of(paused.attributes().at("/practice/standing/at"))
                .map(at -> at.path("phase").asText() + "-" + at.path("side").asText())
                .orElseThrow();
    }
}
