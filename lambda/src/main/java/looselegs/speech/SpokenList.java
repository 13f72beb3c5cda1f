package looselegs.speech;

import java.text.ListFormat;
import java.util.List;
import java.util.Locale;

/** Says several things in a row. Each list holds at least one. */
public final class SpokenList {
    private SpokenList() {}

    /** As in "the outer hip, the IT band, and the adductor". */
    public static String and(List<String> things, Locale locale) {
        return ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(things);
    }

    /** As in "the inner calf or the outer calf". */
    public static String or(List<String> things, Locale locale) {
        return ListFormat.getInstance(locale, ListFormat.Type.OR, ListFormat.Style.FULL)
                .format(things);
    }
}
