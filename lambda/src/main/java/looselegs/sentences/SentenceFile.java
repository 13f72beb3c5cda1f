package looselegs.sentences;

import java.util.List;
import java.util.Map;
import looselegs.sentences.ParsedTemplate.Mention;

/**
 * One file as it is written, before names are looked up.
 *
 * @param name without the extension: the intent's name
 * @param slots type by slot, in the order of their declaration
 * @param declarations where each slot is declared
 */
record SentenceFile(
        String name,
        Map<String, String> slots,
        List<Mention> declarations,
        Map<String, ParsedTemplate> rules,
        List<ParsedTemplate> templates) {}
