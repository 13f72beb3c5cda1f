package looselegs.simulator;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where this machine's users expect a program to keep what it remembers of them. */
record StateFolder(Map<String, String> environment, Path home, boolean windows) {
    private static final String OURS = "loose-legs";

    static StateFolder ofThisMachine() {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return new StateFolder(System.getenv(), Path.of(System.getProperty("user.home", "")), windows);
    }

    /** By the XDG base directory specification, which has relative paths passed over; on Windows the local application data. */
    Path path() {
        Optional<Path> named = Optional.ofNullable(environment.get(windows ? "LOCALAPPDATA" : "XDG_STATE_HOME"))
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Path::isAbsolute);
        Path standard = windows ? home.resolve("AppData/Local") : home.resolve(".local/state");
        return named.orElse(standard).resolve(OURS);
    }
}
