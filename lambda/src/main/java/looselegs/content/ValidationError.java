package looselegs.content;

/**
 * One mistake in a content file, with what to write instead.
 *
 * @param file relative to the content's root
 * @param line from 1; 0 if the whole file is meant
 * @param place a JSON pointer; empty for the whole document
 * @param whatToWrite what belongs there, as an instruction
 */
public record ValidationError(String file, int line, String place, String whatToWrite) {
    /** The form that terminals and editors link to: {@code content/moves/it-band.json:4: /tool: write one of …}. */
    public String describe() {
        String where = line > 0 ? file + ":" + line : file;
        return place.isEmpty() ? where + ": " + whatToWrite : where + ": " + place + ": " + whatToWrite;
    }
}
