package looselegs;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a package is for, and which others it may use.
 *
 * @param uses packages of the skill by their short names, and of libraries by a prefix that ends with a dot
 */
record PackageRule(String name, String knows, List<String> uses) {
    private static final Map<String, String> LIBRARIES = Map.of(
            "com.fasterxml.jackson.", "Jackson",
            "org.threeten.extra.", "threeten-extra",
            "software.amazon.awssdk.", "AWS SDK 2",
            "com.amazon.ask.", "ASK SDK");

    private static final String TABLE = """
            pacing | cues, timelines, parts, positions, voice rate |
            content | content files: every mistake in them at once, with file and line; how content is packed | com.fasterxml.jackson.
            speech | the tree of what is said, SSML, phrases, the voice model | content org.threeten.extra.
            catalog | moves, routines, answers and their sources; which move suits which tool, area or complaint | content
            sentences | sentence templates, and the interaction models made from them; in no jar | speech com.fasterxml.jackson.
            profile | what is kept of a listener; how two sessions are merged; the store as an interface | pacing
            profile.json | a profile as JSON, and back with care | profile pacing com.fasterxml.jackson.
            profile.dynamodb | the store in a DynamoDB table | profile software.amazon.awssdk.
            reminder | when to be reminded; the service as an interface |
            language | a language pack; phrases into speech | content catalog pacing reminder speech
            practice | the state of a practice, inputs, decisions, effects, responses | catalog pacing profile reminder speech
            practice.json | a practice to and from session attributes | catalog practice pacing profile reminder
            playback | what is sent, and where the listener is | catalog language pacing practice profile speech
            dialog.safety | holds, reports, cautions, easier versions | catalog language pacing playback practice profile speech
            dialog.account | reminders, and what is kept of a listener | catalog language pacing practice profile reminder speech
            dialog | what to answer | catalog dialog language pacing playback practice profile speech
            alexa | requests, intents, handlers, effects, responses | catalog dialog language pacing playback practice profile reminder speech com.amazon.ask.
            alexa.envelope | requests and responses as JSON, without what makes the SDK slow to start | com.amazon.ask. com.fasterxml.jackson.
            alexa.reminder | Amazon's reminders and time zones | reminder com.amazon.ask.
            """;

    static List<PackageRule> all() {
        return TABLE.lines().map(PackageRule::parse).toList();
    }

    private static PackageRule parse(String row) {
        String[] cells = row.split("\\|", -1);
        return new PackageRule(
                cells[0].strip(),
                cells[1].strip(),
                Arrays.stream(cells[2].strip().split(" ", -1))
                        .filter(used -> !used.isEmpty())
                        .toList());
    }

    /** The prefixes of what the package may use, itself included. */
    Stream<String> prefixes() {
        return Stream.concat(
                Stream.of("looselegs." + name + "."),
                uses.stream().map(used -> used.endsWith(".") ? used : "looselegs." + used + "."));
    }

    /** The table as it is in the documents; the wiring, which may use everything, comes last. */
    static String table() {
        return Stream.of(
                        Stream.of("| package | knows | may use |", "| --- | --- | --- |"),
                        all().stream().map(PackageRule::row),
                        Stream.of("| `lambda` | the entry and the wiring | everything |"))
                .flatMap(rows -> rows)
                .collect(Collectors.joining("\n"));
    }

    private String row() {
        String used =
                uses.isEmpty() ? "–" : uses.stream().map(PackageRule::spoken).collect(Collectors.joining(", "));
        return "| `" + name + "` | " + knows + " | " + used + " |";
    }

    private static String spoken(String used) {
        return used.endsWith(".") ? Objects.requireNonNull(LIBRARIES.get(used), used) : "`" + used + "`";
    }

    @Override
    public String toString() {
        return name + " uses " + uses;
    }
}
