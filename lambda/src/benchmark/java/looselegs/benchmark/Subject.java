package looselegs.benchmark;

import java.nio.file.Path;

/**
 * A skill to measure, as it is deployed.
 *
 * @param name for error messages
 * @param jar the deployed jar
 * @param handler the class that Lambda calls
 */
record Subject(String name, Path jar, String handler) {
    private static final Path TARGET = Path.of("target");

    static final Path FOLDER = TARGET.resolve("benchmark");
    static final Subject LOOSE_LEGS =
            new Subject("loose legs", TARGET.resolve("loose-legs.jar"), "looselegs.lambda.LooseLegsHandler");
    static final Subject HELLO_WORLD =
            new Subject("hello world", FOLDER.resolve("hello-world.jar"), "looselegs.benchmark.stock.HelloWorld");
}
