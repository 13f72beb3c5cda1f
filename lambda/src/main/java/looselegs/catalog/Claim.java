package looselegs.catalog;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence that the coach says, and who says so.
 *
 * @param source the id of a {@link Source}
 */
public record Claim(String say, String source) {
    /** The sentences of several claims, one after the other. */
    public static String join(List<Claim> claims) {
        return claims.stream().map(Claim::say).collect(Collectors.joining(" "));
    }
}
