package looselegs.web;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The options on the command line.
 *
 * @param bind the address to listen on
 * @param port from 0 to 65535; 0 is any free port
 * @param keystore a PKCS #12 file with the key and certificate of the service; if empty, the service uses plain HTTP
 */
record WebOptions(boolean help, String bind, int port, Optional<Path> keystore) {
    static final String HELP = """
            Serves Loose Legs over HTTP: POST /alexa calls the skill, GET /health returns ok.

              --port N         Listen on this port; default 8443 with a keystore, else 8080. Alexa calls only port 443.
              --keystore FILE  Use HTTPS with the key and certificate in this PKCS #12 file, on all addresses. Set
                               KEYSTORE_PASSWORD to its password. Without a keystore: plain HTTP on the loopback
                               address, for a proxy in front that handles HTTPS.
              --bind ADDRESS   Listen on this address instead.
              --help           Print this text.

            SKILL_ID      Required: the id of the only skill whose requests are answered.
            PROFILE_TABLE The DynamoDB table for profiles. Without it, profiles stay in memory.
            """;

    private static final int HIGHEST_PORT = 65_535;
    private static final int PLAIN_PORT = 8080;
    private static final int TLS_PORT = 8443;

    /** @throws WebOptionException if an option is unknown, or its value is missing or invalid */
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
            throw new WebOptionException("'" + text + "' is not a port; use a number from 0 to " + HIGHEST_PORT);
        }
        throw new WebOptionException(text + " is not a port; use a number from 0 to " + HIGHEST_PORT);
    }

    private static Path file(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException noPath) {
            throw new WebOptionException("'" + text + "' is not a file name");
        }
    }
}
