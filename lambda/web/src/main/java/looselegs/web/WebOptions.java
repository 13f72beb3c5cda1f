package looselegs.web;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What was asked of the service on the command line.
 *
 * @param bind the address to listen at
 * @param port from 0, which is any free one
 * @param keystore PKCS #12, with key and certificate of the service; without one it speaks plain HTTP
 */
record WebOptions(boolean help, String bind, int port, Optional<Path> keystore) {
    static final String HELP = """
            Loose Legs as a web service: POST /alexa is the skill, GET /health says ok.

              --port N         the port; 8443 with a keystore, else 8080. Alexa itself calls port 443 only
              --keystore FILE  speak HTTPS with the key and certificate in this PKCS #12 file, on all addresses; its
                               password is in KEYSTORE_PASSWORD. Without it: plain HTTP on the loopback address, for a
                               proxy in front that speaks HTTPS
              --bind ADDRESS   listen at this address instead
              --help           this text

            SKILL_ID      must be set: the only skill whose requests are answered
            PROFILE_TABLE the DynamoDB table that keeps what is remembered of listeners; without it, memory does
            """;

    private static final int HIGHEST_PORT = 65_535;
    private static final int PLAIN_PORT = 8080;
    private static final int TLS_PORT = 8443;

    /** @throws WebOptionException if an option is unknown, or lacks its value, or has none that makes sense */
    static WebOptions parse(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        boolean help = false;
        Optional<String> bind = Optional.empty();
        Optional<Integer> port = Optional.empty();
        Optional<Path> keystore = Optional.empty();
        while (!rest.isEmpty()) {
            String option = rest.pop();
            switch (option) {
                case "--help", "-h" -> help = true;
                case "--bind" -> bind = Optional.of(value(option, rest));
                case "--port" -> port = Optional.of(port(value(option, rest)));
                case "--keystore" -> keystore = Optional.of(file(value(option, rest)));
                default -> throw new WebOptionException("unknown option " + option + "; --help lists them");
            }
        }
        boolean tls = keystore.isPresent();
        return new WebOptions(
                help, bind.orElse(tls ? "0.0.0.0" : "127.0.0.1"), port.orElse(tls ? TLS_PORT : PLAIN_PORT), keystore);
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty() || rest.peek().startsWith("--")) {
            throw new WebOptionException(option + " needs a value");
        }
        return rest.pop();
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException noNumber) {
            throw new WebOptionException("'" + text + "' is no port; it goes from 0 to " + HIGHEST_PORT);
        }
        throw new WebOptionException(text + " is no port; it goes from 0 to " + HIGHEST_PORT);
    }

    private static Path file(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException noPath) {
            throw new WebOptionException("'" + text + "' is no file");
        }
    }
}
