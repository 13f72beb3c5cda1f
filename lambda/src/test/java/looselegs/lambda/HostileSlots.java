package looselegs.lambda;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/** Fills slots with hostile values: too long, out of range, with markup, or with half a surrogate pair. */
final class HostileSlots {
    /** A placeholder for half a surrogate pair, which a JSON tree cannot hold. It is replaced in the text. */
    static final String HALF = "@half@";

    private static final List<String> SLOTS = List.of(
            "move",
            "number",
            "ordinal",
            "side",
            "version",
            "dose",
            "duration",
            "routine",
            "tool",
            "area",
            "complaint",
            "skip",
            "from",
            "count",
            "report",
            "condition",
            "topic",
            "span",
            "no-such-slot");

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "?",
            "x".repeat(10_000),
            "\u0000\u0007\u001b[31m\r\n\t",
            "<break time=\"10s\"/>&\"'",
            "]]></speak><speak>",
            "${jndi:ldap://127.0.0.1/x}",
            "{side} {move} %s %n",
            "\ud83e\uddb5\u200d\u202e",
            HALF,
            "left" + HALF,
            "\u0663",
            "0",
            "-1",
            "5",
            "999999",
            "-999999",
            "2147483648",
            "99999999999999999999",
            "1e9",
            "0x10",
            "NaN",
            "PT5M",
            "PT0S",
            "PT1S",
            "-PT5M",
            "PT0.000000001S",
            "P5000Y",
            "P1000000D",
            "PT2562047788015215H",
            "PT9223372036854775807S",
            "PT99999999999999999999S",
            "P1DT25H61M61S",
            "2026-W48");

    private static final List<String> IDS = List.of(
            "outer-hip",
            "it-band",
            "adductor",
            "inner-calf",
            "outer-calf",
            "left",
            "both",
            "easier",
            "one-minute-a-side",
            "two-minutes-a-side",
            "full",
            "quick",
            "ball",
            "roller",
            "knees",
            "knee-pain",
            "pain",
            "no-breath",
            "chest-pain",
            "blood-thinners",
            "side",
            "move",
            "routine",
            "../../etc/passwd");

    private final Random random;

    HostileSlots(Random random) {
        this.random = random;
    }

    /** Fills one to four slots of an intent, including slots that it does not have. */
    void fill(ObjectNode intent) {
        ObjectNode slots = intent.path("slots") instanceof ObjectNode given ? given : intent.putObject("slots");
        for (int i = 0; i <= random.nextInt(4); i++) {
            slots.set(any(SLOTS), slot());
        }
    }

    private ObjectNode slot() {
        ObjectNode slot = JsonNodeFactory.instance.objectNode();
        slot.put("name", any(SLOTS)).put("value", any(VALUES));
        if (random.nextBoolean()) {
            ObjectNode resolution = slot.putObject("resolutions")
                    .putArray("resolutionsPerAuthority")
                    .addObject();
            resolution.putObject("status").put("code", "ER_SUCCESS_MATCH");
            ObjectNode value = resolution.putArray("values").addObject().putObject("value");
            value.put("name", any(VALUES)).put("id", any(random.nextInt(4) == 0 ? VALUES : IDS));
        }
        return slot;
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
