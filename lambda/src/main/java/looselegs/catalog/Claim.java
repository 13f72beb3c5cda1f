package looselegs.catalog;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence that the coach says, with its source.
 *
 * @param source the id of a {@link Source}
 */
public record Claim(String say, String source) {
    /** Joins the sentences of several claims with spaces. */
    public static String join(List<Claim> claims) {
        return claims.stream().map(Claim::say).collect(Collectors.joining(" "));
    }
}
