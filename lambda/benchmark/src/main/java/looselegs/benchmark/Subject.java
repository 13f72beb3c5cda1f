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
    /** Where the benchmark writes. It runs in the folder of the skill. */
    static final Path FOLDER = Path.of("benchmark/target");

    static final Subject LOOSE_LEGS =
            new Subject("loose legs", Path.of("target/loose-legs.jar"), "looselegs.lambda.LooseLegsHandler");
    static final Subject HELLO_WORLD =
            new Subject("hello world", FOLDER.resolve("hello-world.jar"), "looselegs.benchmark.stock.HelloWorld");
}
