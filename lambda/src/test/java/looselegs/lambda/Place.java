package looselegs.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * The listener's position according to the session attributes.
 *
 * @param where the move and the side
 * @param order increases along the routine, from phase to phase
 * @param done milliseconds of the phase that are over
 */
record Place(String where, long order, boolean isWork, long done) {
    private static final List<String> PHASES =
            List.of("announce", "set_up", "settle", "change_over", "work", "stop", "close");
    private static final int A_SIDE = 10;

    /** The position in a practice; empty if no move is running. */
    static Optional<Place> of(JsonNode practice) {
        JsonNode state = practice.path("standing");
        String field = switch (state.path("is").asText()) {
            case "playing" -> "from";
            case "paused" -> "at";
            case "waiting" -> "next";
            case "offered" -> state.has("back") ? "back" : "";
            default -> "";
        };
        return field.isEmpty() ? Optional.empty() : Optional.of(of(practice, state.path(field)));
    }

    private static Place of(JsonNode practice, JsonNode position) {
        int step = position.path("step").asInt();
        String side = position.path("side").asText();
        String phase = position.path("phase").asText();
        String where = practice.path("routine").path(step).asText() + " " + side;
        boolean second =
                side.equals("right") && practice.at("/options/sides").asText().equals("both");
        long order = (step * 2L + (second ? 1 : 0)) * A_SIDE + PHASES.indexOf(phase);
        return new Place(
                where, order, phase.equals("work"), position.path("doneMillis").asLong());
    }

    /** The order of the work of a move and side in a practice. */
    static long orderOfWork(JsonNode practice, String where) {
        String[] names = where.split(" ", -1);
        int step = 0;
        while (!practice.path("routine").path(step).asText().equals(names[0])) {
            step++;
        }
        boolean second = names[1].equals("right")
                && practice.at("/options/sides").asText().equals("both");
        return (step * 2L + (second ? 1 : 0)) * A_SIDE + PHASES.indexOf("work");
    }
}
