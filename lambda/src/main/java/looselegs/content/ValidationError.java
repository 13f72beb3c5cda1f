package looselegs.content;

/**
 * Something wrong in a content file, told so that its writer can mend it.
 *
 * @param file relative to the content's root
 * @param line from one; zero where the whole file is meant
 * @param place a JSON pointer; empty for the whole document
 * @param whatToWrite a sentence that says what belongs there
 */
public record ValidationError(String file, int line, String place, String whatToWrite) {
    /** As an editor's problem list shows it: {@code moves/it-band.json:4 /tool: write one of ball, roller}. */
    public String describe() {
        String where = line > 0 ? file + ":" + line : file;
        return place.isEmpty() ? where + ": " + whatToWrite : where + " " + place + ": " + whatToWrite;
    }
}
