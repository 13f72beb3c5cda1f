package looselegs.simulator;

/** Why a session ends; the names are those of a SessionEndedRequest. */
enum EndReason {
    USER_INITIATED,
    EXCEEDED_MAX_REPROMPTS,
    ERROR
}
