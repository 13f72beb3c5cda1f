package looselegs.simulator;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The options on the command line. */
record SimulatorOptions(
        boolean help,
        boolean fast,
        boolean live,
        boolean json,
        boolean explain,
        boolean silent,
        Optional<String> locale,
        Optional<Integer> serve,
        Optional<Instant> at,
        Optional<Long> seed,
        Optional<Path> state,
        boolean noState) {
    static final String HELP = """
            Simulates an Alexa device on the terminal. Type what you would say, as in "open loose legs".

              --fast         Read a script from the input and wait for nothing. Each line is said 1 s after the device
                             starts to listen. After a line like +35s (+1m20s, +500ms), the next line is said that
                             long after the start of the response, even in the middle of it. # starts a comment.
              --at INSTANT   With --fast: start at this time, as in 2026-11-23T18:00:00Z.
              --seed N       Make the same ids in every run with the same number.
              --json         Print each request and each response, too.
              --explain      After each interruption, print how the place to go on from was found.
              --locale xx-XX Use this locale. The default is the default language.
              --serve PORT   Answer request envelopes posted to this port of the loopback address. 0 takes any free
                             port. Stops when the input ends; without an input, runs until you stop it.
              --silent       Do not speak aloud. By default espeak-ng speaks, if it is installed.
              --live         Count silences down within their line, even if the output is not a terminal.
              --state FOLDER Keep your profile in this folder. The default is loose-legs in XDG_STATE_HOME,
                             ~/.local/state or LOCALAPPDATA. With --fast or --serve, the default is to forget it.
              --no-state     Forget your profile at the end.
              --help         Print this text.
            """;

    private static final int HIGHEST_PORT = 65_535;

    /** @throws SimulatorOptionException if an option is unknown, has no value, or contradicts another */
    static SimulatorOptions parse(List<String> arguments) {
        Parser parser = new Parser(new ArrayDeque<>(arguments));
        parser.readAll();
        return parser.options();
    }

    private static final class Parser {
        private final Deque<String> arguments;
        private boolean help;
        private boolean fast;
        private boolean live;
        private boolean json;
        private boolean explain;
        private boolean silent;
        private Optional<String> locale = Optional.empty();
        private Optional<Integer> serve = Optional.empty();
        private Optional<Instant> at = Optional.empty();
        private Optional<Long> seed = Optional.empty();
        private Optional<Path> state = Optional.empty();
        private boolean noState;

        Parser(Deque<String> arguments) {
            this.arguments = arguments;
        }

        void readAll() {
            while (!arguments.isEmpty()) {
                String option = arguments.pop();
                switch (option) {
                    case "--help", "-h" -> help = true;
                    case "--fast" -> fast = true;
                    case "--live" -> live = true;
                    case "--json" -> json = true;
                    case "--explain" -> explain = true;
                    case "--silent" -> silent = true;
                    case "--locale" -> locale = Optional.of(value(option));
                    case "--serve" -> serve = Optional.of(port(value(option)));
                    case "--at" -> at = Optional.of(instant(value(option)));
                    case "--seed" -> seed = Optional.of(number(value(option)));
                    case "--state" -> state = Optional.of(folder(value(option)));
                    case "--no-state" -> noState = true;
                    default -> throw new SimulatorOptionException("unknown option " + option + "; --help lists them");
                }
            }
        }

        SimulatorOptions options() {
            if (at.isPresent() && !fast) {
                throw new SimulatorOptionException("--at needs --fast");
            }
            if (serve.isPresent() && fast) {
                throw new SimulatorOptionException("--serve and --fast cannot be combined");
            }
            if (state.isPresent() && noState) {
                throw new SimulatorOptionException("--state and --no-state cannot be combined");
            }
            return new SimulatorOptions(
                    help, fast, live, json, explain, silent, locale, serve, at, seed, state, noState);
        }

        private String value(String option) {
            if (arguments.isEmpty() || arguments.peek().startsWith("--")) {
                throw new SimulatorOptionException(option + " needs a value");
            }
            return arguments.pop();
        }

        private static Path folder(String text) {
            try {
                return Path.of(text);
            } catch (InvalidPathException noPath) {
                throw new SimulatorOptionException("'" + text + "' is not a folder name");
            }
        }

        private static int port(String text) {
            long port = number(text);
            if (port < 0 || port > HIGHEST_PORT) {
                throw new SimulatorOptionException(text + " is not a port; use a number from 0 to " + HIGHEST_PORT);
            }
            return (int) port;
        }

        private static long number(String text) {
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException noNumber) {
                throw new SimulatorOptionException("'" + text + "' is not a whole number");
            }
        }

        private static Instant instant(String text) {
            try {
                return Instant.parse(text);
            } catch (DateTimeParseException noInstant) {
                throw new SimulatorOptionException(
                        "'" + text + "' is not an instant; write it like 2026-11-23T18:00:00Z");
            }
        }
    }
}
