package looselegs.platform;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import looselegs.speech.VoiceModel;

/** Reads an SSML document as strictly as Alexa might. */
final class SsmlCheck {
    /** Amazon's documentation, "SSML reference". */
    static final Duration LONGEST_BREAK = Duration.ofSeconds(10);

    /** Amazon's documentation, "SSML reference". */
    static final int MAX_CLIPS = 5;

    /** The allowed attributes of each tag. */
    private static final Map<String, Set<String>> TAGS = Map.ofEntries(
            Map.entry("speak", Set.of()),
            Map.entry("audio", Set.of("src")),
            Map.entry("break", Set.of("time", "strength")),
            Map.entry("emphasis", Set.of("level")),
            Map.entry("lang", Set.of("xml:lang")),
            Map.entry("p", Set.of()),
            Map.entry("phoneme", Set.of("alphabet", "ph")),
            Map.entry("prosody", Set.of("rate", "pitch", "volume")),
            Map.entry("s", Set.of()),
            Map.entry("say-as", Set.of("interpret-as", "format")),
            Map.entry("sub", Set.of("alias")),
            Map.entry("voice", Set.of("name")),
            Map.entry("w", Set.of("role")),
            Map.entry("amazon:effect", Set.of("name")),
            Map.entry("amazon:emotion", Set.of("name", "intensity")),
            Map.entry("amazon:domain", Set.of("name")),
            Map.entry("alexa:name", Set.of("type", "personId")));

    private static final Pattern TIME = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)(ms|s)");

    private final VoiceModel voice;
    private final List<String> problems = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder run = new StringBuilder();
    private Duration length = Duration.ZERO;
    private int depth;
    private int clips;

    private SsmlCheck(VoiceModel voice) {
        this.voice = voice;
    }

    /** Reads a document to its end, or to the first place where it is not well-formed. */
    static SsmlCheck of(String ssml, VoiceModel voice) {
        SsmlCheck check = new SsmlCheck(voice);
        try {
            check.readAll(factory().createXMLStreamReader(new StringReader(ssml)));
        } catch (XMLStreamException broken) {
            check.problems.add(
                    "not well-formed XML in column " + broken.getLocation().getColumnNumber());
        }
        check.endRun();
        return check;
    }

    List<String> problems() {
        return problems;
    }

    /** The length of the speech, by the voice model, and the silences. */
    Duration length() {
        return length;
    }

    String words() {
        return words.toString().strip();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    private void readAll(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> run.append(xml.getText());
                case XMLStreamConstants.END_DOCUMENT -> {}
                default -> problems.add("something that is neither a tag nor text");
            }
        }
        if (clips > MAX_CLIPS) {
            problems.add(clips + " audio tags");
        }
    }

    private void begin(XMLStreamReader xml) {
        String tag = xml.getLocalName();
        if ((depth++ == 0) != tag.equals("speak")) {
            problems.add("<" + tag + "> in the place of <speak>, or inside out");
        }
        Set<String> known = TAGS.getOrDefault(tag, Set.of());
        if (!TAGS.containsKey(tag)) {
            problems.add("unknown tag <" + tag + ">");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (!known.contains(xml.getAttributeLocalName(i))) {
                problems.add("unknown attribute " + xml.getAttributeLocalName(i) + " of <" + tag + ">");
            }
        }
        if (tag.equals("audio")) {
            clips++;
        }
        if (tag.equals("break")) {
            pause(xml);
        }
    }

    private void pause(XMLStreamReader xml) {
        endRun();
        String text = String.valueOf(xml.getAttributeValue(null, "time"));
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            problems.add("a break of " + text);
            return;
        }
        int places = time.group(2).equals("s") ? 3 : 0;
        Duration pause = Duration.ofMillis(
                new BigDecimal(time.group(1)).movePointRight(places).longValue());
        if (pause.compareTo(LONGEST_BREAK) > 0) {
            problems.add("a break of " + text + ", longer than " + LONGEST_BREAK.toSeconds() + " s");
        }
        length = length.plus(pause);
    }

    private void endRun() {
        length = length.plus(voice.timeToSay(run.toString()));
        words.append(run).append(' ');
        run.setLength(0);
    }
}
