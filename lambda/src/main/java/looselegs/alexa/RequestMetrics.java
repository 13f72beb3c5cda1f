package looselegs.alexa;

import java.util.Optional;

/** Collects the metrics of each request, in the thread that answers it. */
public interface RequestMetrics {
    /**
     * Records the type of a request.
     *
     * @param type the platform's name for it
     * @param intent empty if the request has none, or one that this skill does not define
     */
    void asked(String type, Optional<String> intent);

    /** Records the outcome of a request. The last call for a request counts. */
    void answered(AnswerMetrics metrics);
}
