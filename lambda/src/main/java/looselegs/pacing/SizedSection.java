package looselegs.pacing;

import java.time.Duration;

/**
 * A section with the time and the characters that it uses of a part's budget.
 *
 * @param length of all its cues
 * @param characters of its speech, markup included
 */
public record SizedSection(Section section, Duration length, int characters) {
    public static SizedSection of(Section section, int characters) {
        return new SizedSection(section, section.length(), characters);
    }
}
