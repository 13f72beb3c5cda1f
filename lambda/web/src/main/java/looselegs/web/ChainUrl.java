package looselegs.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The URL of the certificate chain that a request was signed with, in normal form. The SDK caches certificates by URL and never
 * drops them, so without a normal form one genuine file under a million spellings would fill the memory.
 */
record ChainUrl(String text) {
    private static final String HOST = "s3.amazonaws.com";
    private static final int HTTPS = 443;
    private static final int NO_PORT = -1;

    /** The most characters; more than Amazon has ever used. */
    private static final int MAX_LENGTH = 300;

    /** Case-sensitive. Allows no character that could spell the same path in another way, such as a percent sign. */
    private static final Pattern PATH = Pattern.compile("/echo\\.api/[A-Za-z0-9._/-]+");

    /**
     * Checks and normalizes a URL by Amazon's rules: resolves dots in the path, takes https and the host in any case, allows no
     * port but 443. Also rejects a user, a query and a fragment, which Amazon's URLs never have.
     *
     * @return empty if it is not a URL of Amazon's certificates
     */
    static Optional<ChainUrl> parse(String url) {
        if (url.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            URI plain = new URI(url).normalize();
            return isAmazon(plain)
                    ? Optional.of(new ChainUrl("https://" + HOST + plain.getRawPath()))
                    : Optional.empty();
        } catch (URISyntaxException invalid) {
            return Optional.empty();
        }
    }

    private static boolean isAmazon(URI url) {
        return "https".equalsIgnoreCase(url.getScheme())
                && HOST.equalsIgnoreCase(url.getHost())
                && (url.getPort() == NO_PORT || url.getPort() == HTTPS)
                && url.getRawPath() != null
                && PATH.matcher(url.getRawPath()).matches()
                && url.getRawUserInfo() == null
                && url.getRawQuery() == null
                && url.getRawFragment() == null;
    }
}
