package looselegs.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Records the results of the scripts in {@code fixtures/*.txt} if {@code -Dfixtures=record} is given. Never overwrites a file,
 * because it holds what an earlier version of the skill wrote.
 */
@EnabledIfSystemProperty(named = "fixtures", matches = "record", disabledReason = "fixtures are recorded on demand")
class FixtureRecorderTest {
    @Test
    void sessions_are_recorded() {
        record(Fixtures.SESSIONS, FixtureScript::session);
    }

    @Test
    void items_are_recorded() {
        record(Fixtures.ITEMS, FixtureScript::item);
    }

    private static void record(Fixtures fixtures, BiFunction<String, String, JsonNode> script) {
        fixtures.scripts().forEach((name, steps) -> {
            if (!fixtures.has(name)) {
                fixtures.record(name, script.apply(name, steps));
            }
        });
    }
}
