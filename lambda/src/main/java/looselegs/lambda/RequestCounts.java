package looselegs.lambda;

import looselegs.alexa.AnswerMetrics;

/**
 * What of a request is counted, by the names that the dashboard and the alarms of the stack know; what did not happen is
 * left out. The form is CloudWatch's embedded metric format: a log line that says of itself what in it is a metric.
 */
final class RequestCounts {
    private static final String NAMESPACE = "LooseLegs";

    private final StringBuilder metrics = new StringBuilder();
    private final LogLine fields;

    RequestCounts(LogLine fields) {
        this.fields = fields;
    }

    void addAll(AnswerMetrics account) {
        add("PracticesStarted", account.practicesStarted());
        add("MovesFinished", account.movesFinished());
        add("PainReports", account.painReports());
        add("Fallbacks", account.fallbacks());
    }

    /** Counts so many, unless it is none. */
    void add(String name, int count) {
        if (count > 0) {
            metrics.append(metrics.isEmpty() ? "" : ",")
                    .append("{\"Name\":\"")
                    .append(name)
                    .append("\",\"Unit\":\"Count\"}");
            fields.number(name, count);
        }
    }

    /** Says which fields are metrics; nothing, if none is. */
    void announce(long nowMillis) {
        if (!metrics.isEmpty()) {
            fields.json(
                    "_aws",
                    "{\"Timestamp\":" + nowMillis + ",\"CloudWatchMetrics\":[{\"Namespace\":\"" + NAMESPACE
                            + "\",\"Dimensions\":[[]],\"Metrics\":[" + metrics + "]}]}");
        }
    }
}
