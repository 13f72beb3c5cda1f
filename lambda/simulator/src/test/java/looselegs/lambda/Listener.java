package looselegs.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * A listener who says random things. A calm one does moves and asks questions; a wild one says anything.
 *
 * @param sayings the utterances to choose from, by intent
 */
record Listener(Map<String, List<SpokenRequest>> sayings, boolean calm) {
    private static final List<String> TO_BEGIN =
            List.of("StartMoveIntent", "StartRoutineIntent", "StartRoutineIntent", "RoutineIntent", "MoveIntent");
    private static final List<String> TO_GO_ON =
            List.of("ReadyIntent", "AMAZON.YesIntent", "AMAZON.ResumeIntent", "AMAZON.NextIntent");
    private static final List<String> TO_ASK = List.of(
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
            "VersionIntent",
            "PainIntent",
            "SkipMoveIntent",
            "AMAZON.PauseIntent",
            "AMAZON.PauseIntent",
            "AMAZON.ResumeIntent",
            "AMAZON.RepeatIntent",
            "AMAZON.HelpIntent",
            "AMAZON.FallbackIntent");

    /** The time from the start of a response until this listener speaks. */
    Duration wait(SplittableRandom random, DevicePlayback played) {
        int way = random.nextInt(calm ? 10 : 5);
        long millis = switch (way) {
            case 0, 1, 2 -> Math.round(100 * Math.pow(2_400, random.nextDouble()));
            case 3 -> played.speechEnd() + 200 + random.nextInt(7_600);
            case 4, 5, 6 -> random.nextLong(100, 60_000);
            default -> random.nextLong(100, Math.max(1_000, played.end()));
        };
        return Duration.ofMillis(millis);
    }

    /** A jump in time that makes no sense: days ahead, or back. */
    Duration jump(SplittableRandom random) {
        return random.nextBoolean()
                ? Duration.ofHours(random.nextLong(1, 80))
                : Duration.ofSeconds(random.nextLong(1, 600)).negated();
    }

    /** What this listener says next; empty to open the skill. */
    Optional<SpokenRequest> say(SplittableRandom random, JsonNode practice) {
        String state = practice.at("/standing/is").asText();
        if (state.isEmpty() && random.nextBoolean()) {
            return Optional.empty();
        }
        List<String> intents = calm && random.nextInt(12) > 0 ? calmly(state, random) : List.copyOf(sayings.keySet());
        String intent = Draw.from(intents, name -> name, random.nextLong());
        List<SpokenRequest> said =
                sayings.getOrDefault(intent, List.of(new SpokenRequest("", intent, Map.of(), false)));
        SpokenRequest one = Draw.from(said, SpokenRequest::words, random.nextLong());
        return Optional.of(random.nextInt(20) == 0 ? one.oddly(random) : one);
    }

    private static List<String> calmly(String state, SplittableRandom random) {
        return switch (state) {
            case "playing" -> TO_ASK;
            case "prepared", "paused", "waiting" -> random.nextInt(4) > 0 ? TO_GO_ON : TO_ASK;
            default ->
                Stream.concat(TO_BEGIN.stream(), Stream.of("AMAZON.YesIntent")).toList();
        };
    }
}
