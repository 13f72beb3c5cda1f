package looselegs.profile.json;

import java.util.LinkedHashMap;
import java.util.Map;
import looselegs.pacing.Position;

/** Writes a position as JSON. Readers check it against the routine that it belongs to. */
public final class PositionJson {
    private PositionJson() {}

    public static Map<String, Object> write(Position position) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("step", position.step());
        json.put("phase", ProfileWriter.lowerCase(position.phase()));
        json.put("side", ProfileWriter.lowerCase(position.side()));
        json.put("doneMillis", position.done().toMillis());
        return json;
    }
}
