package looselegs.sentences;

import java.util.List;

/** Makes the graphs in which intents are compared. */
final class IntentGraph {
    private IntentGraph() {}

    /** A slot is its type: two slots of one type take the same words. */
    static WordGraph byType(List<IntentSentences> intents) {
        WordGraph graph = new WordGraph();
        intents.forEach(intent -> graph.add(intent, slot -> "{" + intent.slots().getOrDefault(slot, slot) + "}"));
        return graph;
    }

    static WordGraph byName(IntentSentences intent) {
        WordGraph graph = new WordGraph();
        graph.add(intent, slot -> "{" + slot + "}");
        return graph;
    }
}
