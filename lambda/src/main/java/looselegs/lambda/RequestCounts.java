package looselegs.lambda;

import looselegs.alexa.AnswerMetrics;

/**
 * Adds a request's metrics to its log line, under the names that the stack's dashboard and alarms use. Leaves out what did
 * not happen. The format is CloudWatch's embedded metric format: the log line itself says which fields are metrics.
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

    /** Adds a count, unless it is zero. */
    void add(String name, int count) {
        if (count > 0) {
            metrics.append(metrics.isEmpty() ? "" : ",")
                    .append("{\"Name\":\"")
                    .append(name)
                    .append("\",\"Unit\":\"Count\"}");
            fields.number(name, count);
        }
    }

    /** Adds the list of the metrics, if there are any. */
    void announce(long nowMillis) {
        if (!metrics.isEmpty()) {
            fields.json(
                    "_aws",
                    "{\"Timestamp\":" + nowMillis + ",\"CloudWatchMetrics\":[{\"Namespace\":\"" + NAMESPACE
                            + "\",\"Dimensions\":[[]],\"Metrics\":[" + metrics + "]}]}");
        }
    }
}
