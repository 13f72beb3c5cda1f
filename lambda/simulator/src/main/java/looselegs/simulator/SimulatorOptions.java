package looselegs.simulator;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What the listener asked of the speaker on the command line. */
record SimulatorOptions(
        boolean help,
        boolean fast,
        boolean live,
        boolean json,
        boolean silent,
        String locale,
        Optional<Integer> serve,
        Optional<Instant> at,
        Optional<Long> seed,
        Optional<Path> state,
        boolean noState) {
    static final String HELP = """
            Loose Legs on the terminal: type what you would say, as in "open loose legs".

              --fast         nothing waits: the input is a script. Each line is said 1 s after the device has begun
                             to listen; a line like +35s (+1m20s, +500ms) lets that time pass from the beginning
                             of the answer and the next line breaks in; # begins a comment.
              --at INSTANT   with --fast: the time at which it begins, as in 2026-11-23T18:00:00Z
              --seed N       the same ids in every run with the same number
              --json         also print each request and each response
              --locale xx-XX the locale; en-US if it is not given
              --serve PORT   answer request envelopes posted to this port of the loopback address instead; 0 takes
                             any free port; it ends with its input, or, where there is none, when it is stopped
              --silent       do not speak aloud; without it, espeak-ng speaks where it is installed
              --live         count silences down in their line, also where no terminal is seen
              --state FOLDER keep there what the coach remembers of you. Without it, it is kept in your own folder for
                             such things (loose-legs in XDG_STATE_HOME, ~/.local/state or LOCALAPPDATA); with --fast
                             or --serve it is forgotten at the end
              --no-state     forget everything at the end
              --help         this text
            """;

    private static final int HIGHEST_PORT = 65_535;

    /** @throws SimulatorOptionException if an option is unknown, lacks its value, or makes no sense with the others */
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
        private boolean silent;
        private String locale = "en-US";
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
                    case "--silent" -> silent = true;
                    case "--locale" -> locale = value(option);
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
                throw new SimulatorOptionException("--at needs --fast: real time cannot be set");
            }
            if (serve.isPresent() && fast) {
                throw new SimulatorOptionException("--serve and --fast exclude each other");
            }
            if (state.isPresent() && noState) {
                throw new SimulatorOptionException("--state and --no-state exclude each other");
            }
            return new SimulatorOptions(help, fast, live, json, silent, locale, serve, at, seed, state, noState);
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
                throw new SimulatorOptionException("'" + text + "' is no folder");
            }
        }

        private static int port(String text) {
            long port = number(text);
            if (port < 0 || port > HIGHEST_PORT) {
                throw new SimulatorOptionException(text + " is no port; it goes from 0 to " + HIGHEST_PORT);
            }
            return (int) port;
        }

        private static long number(String text) {
            try {
                return Long.parseLong(text);
            } catch (NumberFormatException noNumber) {
                throw new SimulatorOptionException("'" + text + "' is no whole number");
            }
        }

        private static Instant instant(String text) {
            try {
                return Instant.parse(text);
            } catch (DateTimeParseException noInstant) {
                throw new SimulatorOptionException("'" + text + "' is no instant; write it like 2026-11-23T18:00:00Z");
            }
        }
    }
}
