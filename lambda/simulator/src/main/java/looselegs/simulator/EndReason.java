package looselegs.simulator;

/** Why a session ends, by the names of a SessionEndedRequest. */
enum EndReason {
    USER_INITIATED,
    EXCEEDED_MAX_REPROMPTS,
    ERROR
}
