package looselegs.lambda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The statistics of a random walk. */
final class WalkFigures {
    int utterances;
    int sessions;
    int responses;
    int longestAnswerBytes;
    long longestSpeechMillis;
    int largestStateBytes;
    long largestStepBackMillis;
    long largestStepForwardMillis;
    int placesInWork;
    int placesOutside;

    /** All finished sides. */
    private final List<Finished> finished = new ArrayList<>();

    private final Map<String, List<String>> faults = new LinkedHashMap<>();

    /**
     * A side that reached its stop cue.
     *
     * @param minutes the planned work
     * @param exact whether the requests had exact timestamps
     */
    record Finished(WorkMeter.Side side, int minutes, boolean exact) {
        double workedSeconds() {
            return side.worked() / 1000.0 / minutes;
        }

        double elapsedSeconds() {
            return side.elapsed() / 1000.0 / minutes;
        }
    }

    void finish(Finished side) {
        finished.add(side);
    }

    List<Finished> finished() {
        return List.copyOf(finished);
    }

    /** Adds the statistics of another walk. */
    void add(WalkFigures other) {
        utterances += other.utterances;
        sessions += other.sessions;
        responses += other.responses;
        placesInWork += other.placesInWork;
        placesOutside += other.placesOutside;
        longestAnswerBytes = Math.max(longestAnswerBytes, other.longestAnswerBytes);
        longestSpeechMillis = Math.max(longestSpeechMillis, other.longestSpeechMillis);
        largestStateBytes = Math.max(largestStateBytes, other.largestStateBytes);
        largestStepBackMillis = Math.max(largestStepBackMillis, other.largestStepBackMillis);
        largestStepForwardMillis = Math.max(largestStepForwardMillis, other.largestStepForwardMillis);
        finished.addAll(other.finished);
        other.faults.forEach((kind, stories) ->
                faults.computeIfAbsent(kind, key -> new ArrayList<>()).addAll(stories));
    }

    void fault(String kind, String story) {
        faults.computeIfAbsent(kind, key -> new ArrayList<>()).add(story);
    }

    /** The number of faults of each kind, with the shortest story that led to one. */
    String faults() {
        StringBuilder text = new StringBuilder();
        faults.forEach((kind, stories) -> {
            String shortest = stories.stream()
                    .min((one, other) -> Integer.compare(one.length(), other.length()))
                    .orElseThrow();
            text.append(stories.size())
                    .append(" times ")
                    .append(kind)
                    .append('\n')
                    .append(shortest)
                    .append('\n');
        });
        return text.toString();
    }

    String describe() {
        return """
                %,d utterances in %,d sessions, %,d responses
                longest response %,d bytes, %.1f s of speech; largest state %,d bytes
                %,d places in the work: %.3f s forward and %.3f s back at most; %,d outside of it
                %s
                %s""".formatted(
                        utterances,
                        sessions,
                        responses,
                        longestAnswerBytes,
                        longestSpeechMillis / 1000.0,
                        largestStateBytes,
                        placesInWork,
                        largestStepForwardMillis / 1000.0,
                        largestStepBackMillis / 1000.0,
                        placesOutside,
                        describe(true),
                        describe(false));
    }

    private String describe(boolean exact) {
        List<Finished> sides =
                finished.stream().filter(side -> side.exact == exact).toList();
        long cut = sides.stream().filter(side -> side.side.cuts() > 0).count();
        int cuts = sides.stream().mapToInt(side -> side.side.cuts()).max().orElse(0);
        return "%s: %,d finished sides, %,d of them interrupted, up to %d times; work %.2f to %.2f s a minute, with what was repeated %.2f to %.2f s"
                .formatted(
                        exact ? "exact timestamps" : "timestamps in whole seconds",
                        sides.size(),
                        cut,
                        cuts,
                        sides.stream()
                                .mapToDouble(Finished::workedSeconds)
                                .min()
                                .orElse(0),
                        sides.stream()
                                .mapToDouble(Finished::workedSeconds)
                                .max()
                                .orElse(0),
                        sides.stream()
                                .mapToDouble(Finished::elapsedSeconds)
                                .min()
                                .orElse(0),
                        sides.stream()
                                .mapToDouble(Finished::elapsedSeconds)
                                .max()
                                .orElse(0));
    }
}
