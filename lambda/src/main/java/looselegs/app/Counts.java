package looselegs.app;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import looselegs.intent.Account;

/**
 * What of a request is counted, by the names that the dashboard and the alarms of the stack know; what did not happen is
 * left out. The form is CloudWatch's embedded metric format: a log line that says of itself what in it is a metric.
 */
record Counts(Map<String, Integer> byName) {
    private static final String NAMESPACE = "LooseLegs";

    static Counts of(Optional<Account> account, int storeFaults) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        account.ifPresent(told -> {
            counts.put("PracticesStarted", told.practicesStarted());
            counts.put("MovesFinished", told.movesFinished());
            counts.put("PainReports", told.painReports());
            counts.put("Fallbacks", told.fallbacks());
        });
        counts.put("StoreFaults", storeFaults);
        counts.values().removeIf(count -> count == 0);
        return new Counts(counts);
    }

    /** Says which fields are metrics; nothing, if none is. */
    void announceIn(LogLine line, InstantSource clock) {
        if (byName.isEmpty()) {
            return;
        }
        String metrics = byName.keySet().stream()
                .map(name -> "{\"Name\":\"" + name + "\",\"Unit\":\"Count\"}")
                .collect(Collectors.joining(",", "[", "]"));
        line.beginObject("_aws")
                .number("Timestamp", clock.millis())
                .json(
                        "CloudWatchMetrics",
                        "[{\"Namespace\":\"" + NAMESPACE + "\",\"Dimensions\":[[]],\"Metrics\":" + metrics + "}]")
                .endObject();
    }

    void writeIn(LogLine line) {
        byName.forEach(line::number);
    }
}
