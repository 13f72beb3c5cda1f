package looselegs.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where Amazon keeps the certificates that a request was signed with, in its one plain spelling. The SDK keeps what it has
 * fetched by spelling and for ever: without this, one genuine file under a million spellings would fill the memory.
 */
record ChainUrl(String text) {
    private static final String HOST = "s3.amazonaws.com";
    private static final int HTTPS = 443;
    private static final int UNSAID = -1;

    /** Longer than any that Amazon has used. */
    private static final int LONGEST = 300;

    /** Case matters. No signs that could spell the same name in another way, above all no per cent sign. */
    private static final Pattern PATH = Pattern.compile("/echo\\.api/[A-Za-z0-9._/-]+");

    /**
     * Reads a URL as Amazon tells to: dots in the path resolved; https and the host in any case; port 443 if any. Stricter than
     * that in what Amazon's own never have: user, query and fragment are refused.
     *
     * @return empty if it is not one of Amazon's
     */
    static Optional<ChainUrl> parse(String url) {
        if (url.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI plain = new URI(url).normalize();
            return isAmazons(plain)
                    ? Optional.of(new ChainUrl("https://" + HOST + plain.getRawPath()))
                    : Optional.empty();
        } catch (URISyntaxException noUrl) {
            return Optional.empty();
        }
    }

    private static boolean isAmazons(URI url) {
        return "https".equalsIgnoreCase(url.getScheme())
                && HOST.equalsIgnoreCase(url.getHost())
                && (url.getPort() == UNSAID || url.getPort() == HTTPS)
                && url.getRawPath() != null
                && PATH.matcher(url.getRawPath()).matches()
                && url.getRawUserInfo() == null
                && url.getRawQuery() == null
                && url.getRawFragment() == null;
    }
}
