package looselegs.alexa;

import java.util.Optional;

/** Is told what happens with each request, in the thread that answers it. */
public interface RequestMetrics {
    /**
     * A request was read.
     *
     * @param type as the platform names it
     * @param intent empty if the request has none, or one that this skill does not know
     */
    void asked(String type, Optional<String> intent);

    /** A request was answered; of several accounts of one request the last counts. */
    void answered(AnswerMetrics account);
}
