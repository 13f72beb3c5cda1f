package looselegs.speaker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The input of the process, and whether a listener sits at a terminal. Maven's exec plugin hands its own input on through a pipe
 * that it never ends, so that a script would never end either: under Maven, where the system shows a process's files, the input
 * is therefore followed to its source.
 *
 * @param console whether input and output are a terminal
 */
record StandardInput(Lines lines, boolean console) {
    private static final String MAVEN = "org.codehaus.plexus.classworlds.launcher.Launcher";

    /** The exec plugin looks for input ten times a second. */
    private static final Duration QUIET = Duration.ofMillis(400);

    static StandardInput find(boolean terminal) {
        return maven().flatMap(StandardInput::follow)
                .orElseGet(() -> new StandardInput(TypedLines.of(System.in), terminal));
    }

    private static Optional<Path> maven() {
        Optional<ProcessHandle> parent = ProcessHandle.current().parent();
        return parent.flatMap(process -> process.info().arguments())
                .filter(arguments -> List.of(arguments).contains(MAVEN))
                .flatMap(arguments -> parent.map(process -> Path.of("/proc", Long.toString(process.pid()), "fd")));
    }

    private static Optional<StandardInput> follow(Path files) {
        try {
            Path input = files.resolve("0");
            InputStream source = Files.newInputStream(input);
            if (Files.isRegularFile(input)) {
                return Optional.of(new StandardInput(TypedLines.of(source), false));
            }
            boolean console = isTerminal(input) && isTerminal(files.resolve("1"));
            return Optional.of(new StandardInput(TypedLines.of(System.in, source, QUIET), console));
        } catch (IOException hidden) {
            return Optional.empty();
        }
    }

    private static boolean isTerminal(Path file) throws IOException {
        String target = Files.readSymbolicLink(file).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    }
}
