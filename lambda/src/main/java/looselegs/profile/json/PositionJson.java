package looselegs.profile.json;

import java.util.LinkedHashMap;
import java.util.Map;
import looselegs.pacing.Position;

/** A position as JSON. Who reads one knows in which routine it must lie. */
public final class PositionJson {
    private PositionJson() {}

    public static Map<String, Object> write(Position position) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("step", position.step());
        json.put("phase", ProfileWriter.word(position.phase()));
        json.put("side", ProfileWriter.word(position.side()));
        json.put("doneMillis", position.done().toMillis());
        return json;
    }
}
