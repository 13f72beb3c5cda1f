package looselegs.simulator;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The folder where programs on this machine keep their state for the current user. */
record StateFolder(Map<String, String> environment, Path home, boolean windows) {
    private static final String NAME = "loose-legs";

    static StateFolder ofThisMachine() {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return new StateFolder(System.getenv(), Path.of(System.getProperty("user.home", "")), windows);
    }

    /** Follows the XDG base directory specification, which ignores relative paths; on Windows, uses the local application data. */
    Path path() {
        Optional<Path> named = Optional.ofNullable(environment.get(windows ? "LOCALAPPDATA" : "XDG_STATE_HOME"))
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Path::isAbsolute);
        Path standard = windows ? home.resolve("AppData/Local") : home.resolve(".local/state");
        return named.orElse(standard).resolve(NAME);
    }
}
