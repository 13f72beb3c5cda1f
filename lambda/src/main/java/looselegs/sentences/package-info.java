/**
 * What listeners may say, written as templates: read, checked, expanded, compared, and turned into the interaction model. Only builds
 * use this package; no deployed jar has it.
 *
 * <p>A file {@code sentences/<Intent>.txt} declares the intent's slots ({@code slot move: Move}), then has a template or a rule
 * ({@code name = template}) on each line: {@code (a|b)} is a choice, {@code [a]} may be left out, {@code <name>} stands for a rule,
 * {@code {name}} for a slot. Rules that several intents share are in {@code rules.txt}. Mistakes are values
 * ({@link looselegs.sentences.TemplateError}) with file, line, column and advice; a folder is read to its end and tells all of them.
 *
 * <h2>How samples are chosen</h2>
 *
 * The templates stand for some hundred thousand sentences, and the model has room for a few thousand. A <i>branch</i> is a line, an
 * option of a choice, or a part that could be left out; a branch inside a rule counts once for all places that name the rule. Samples
 * are chosen in three steps, each of which gives the same result every time:
 *
 * <ol>
 *   <li><i>Each branch is taken.</i> The plainest sentence of each line comes first: the shortest, with the fewest parts that could
 *       be left out. Then a greedy weighted set cover picks the sentence that takes the most further branches for its length, until
 *       none is left. These samples are always in the model.
 *   <li><i>Plain contexts.</i> For each branch there is a plainest sentence that takes it: a base sentence with one change. These
 *       fill half of what is left of the intent's allowance, the shortest first.
 *   <li><i>News.</i> The rest of the allowance goes to the sentences with the most runs of two and three words, for their length,
 *       that no sample has yet.
 * </ol>
 *
 * Steps 1 and 3 choose from the plainest sentences and up to 400 sentences a template, spread evenly over its expansion, which is
 * counted and never made as a whole. The allowances of all intents add up to the model's limit; what step 1 leaves over is shared by
 * the square root of how many sentences an intent has to choose from. Synonyms of slot values are chosen in the same way.
 *
 * <h2>How intents are compared</h2>
 *
 * The sentences of all intents make one graph whose edges are words. Walking it with the set of all nodes that the same words lead to
 * finds each sentence that two intents claim, and each two sentences of two intents that differ by one function word, without listing
 * any sentence that is neither.
 */
@NullMarked
package looselegs.sentences;

import org.jspecify.annotations.NullMarked;
