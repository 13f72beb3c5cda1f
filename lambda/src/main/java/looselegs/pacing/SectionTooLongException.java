package looselegs.pacing;

/** Thrown if one side of a move does not fit into a response by itself: a mistake in the content. */
public final class SectionTooLongException extends RuntimeException {
    SectionTooLongException(Part part) {
        super("%s, %s side: %d s and %d characters exceed what one response holds; shorten its words or its seconds"
                .formatted(
                        part.timeline().sections().getFirst().move(),
                        part.timeline().sections().getFirst().side(),
                        part.timeline().length().toSeconds(),
                        part.characters()));
    }
}
