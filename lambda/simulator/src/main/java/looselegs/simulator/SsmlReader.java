package looselegs.simulator;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads an SSML document as playable speech and finds what Alexa would reject in it. */
final class SsmlReader {
    /** From Amazon's documentation, "SSML reference". */
    static final Duration LONGEST_BREAK = Duration.ofSeconds(10);

    /** The most audio files in one response. From Amazon's documentation, "SSML reference". */
    static final int MAX_CLIPS = 5;

    private static final Set<String> TAGS = Set.of(
            "speak",
            "audio",
            "break",
            "emphasis",
            "lang",
            "p",
            "phoneme",
            "prosody",
            "s",
            "say-as",
            "sub",
            "voice",
            "w",
            "amazon:effect",
            "amazon:emotion",
            "amazon:domain",
            "alexa:name");
    private static final Pattern TIME = Pattern.compile("\\+?(\\d{1,6}(?:\\.\\d{1,6})?)(ms|s)");
    private static final Pattern PERCENT = Pattern.compile("(\\d{2,3})%");
    private static final Map<String, Double> NAMED_RATES =
            Map.of("x-slow", 0.5, "slow", 0.75, "medium", 1.0, "fast", 1.25, "x-fast", 1.5);
    private static final Map<String, Duration> STRENGTHS = Map.of(
            "none",
            Duration.ZERO,
            "x-weak",
            Duration.ZERO,
            "weak",
            Duration.ofMillis(200),
            "medium",
            Duration.ofMillis(400),
            "strong",
            Duration.ofMillis(700),
            "x-strong",
            Duration.ofMillis(1000));

    private final PlayableSpeechBuilder speech;
    private final List<String> problems;
    private int open;
    private int clips;
    private boolean aliasInstead;

    private SsmlReader(PlayableSpeechBuilder speech, List<String> problems) {
        this.speech = speech;
        this.problems = problems;
    }

    /** @param problems receives each reason why Alexa would reject the document */
    static PlayableSpeech read(String ssml, PlayingTime spokenLength, List<String> problems) {
        PlayableSpeechBuilder speech = new PlayableSpeechBuilder(spokenLength);
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(ssml));
            new SsmlReader(speech, problems).readAll(xml);
        } catch (XMLStreamException broken) {
            String message = String.valueOf(broken.getMessage());
            String last = message.lines().reduce(message, (before, line) -> line);
            problems.add("the SSML is not well-formed XML: " + last.replaceFirst("^Message: ", ""));
        }
        return speech.build();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    private void readAll(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(xml);
                case XMLStreamConstants.DTD -> problems.add("the SSML has a document type declaration");
                default -> {}
            }
        }
        if (clips > MAX_CLIPS) {
            problems.add(clips + " audio tags are more than " + MAX_CLIPS);
        }
    }

    private void begin(XMLStreamReader xml) {
        String tag = xml.getLocalName();
        if (!TAGS.contains(tag)) {
            problems.add("Alexa has no tag <" + tag + ">");
        }
        if ((open == 0) != tag.equals("speak")) {
            problems.add(open == 0 ? "the outermost tag is not <speak>" : "<speak> is not the outermost tag");
        }
        open++;
        switch (tag) {
            case "break" -> speech.silence(silence(xml));
            case "audio" -> {
                clips++;
                speech.clip(attribute(xml, "src").orElse("?"));
            }
            case "prosody" ->
                speech.beginRate(attribute(xml, "rate").map(this::rate).orElse(1.0));
            case "sub" -> {
                aliasInstead = attribute(xml, "alias").isPresent();
                attribute(xml, "alias").ifPresent(speech::text);
            }
            case "p", "s" -> speech.endWords();
            default -> {}
        }
    }

    private void end(String tag) {
        open--;
        switch (tag) {
            case "prosody" -> speech.endRate();
            case "sub" -> aliasInstead = false;
            case "p", "s" -> speech.endWords();
            default -> {}
        }
    }

    private void text(XMLStreamReader xml) {
        if (!aliasInstead) {
            speech.text(xml.getText());
        }
    }

    private Duration silence(XMLStreamReader xml) {
        String strength = attribute(xml, "strength").orElse("medium");
        return attribute(xml, "time").map(this::time).orElseGet(() -> {
            if (!STRENGTHS.containsKey(strength)) {
                problems.add("'" + strength + "' is not a strength of a break");
            }
            return STRENGTHS.getOrDefault(strength, Duration.ZERO);
        });
    }

    private Duration time(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            problems.add("'" + text + "' is not a length of a break");
            return Duration.ZERO;
        }
        int places = time.group(2).equals("s") ? 9 : 6;
        Duration length = Duration.ofNanos(
                new BigDecimal(time.group(1)).movePointRight(places).longValue());
        if (length.compareTo(LONGEST_BREAK) > 0) {
            problems.add("a break of " + text + " is longer than " + LONGEST_BREAK.toSeconds() + " s");
        }
        return length;
    }

    private double rate(String text) {
        Matcher percent = PERCENT.matcher(text);
        double rate =
                percent.matches() ? Integer.parseInt(percent.group(1)) / 100.0 : NAMED_RATES.getOrDefault(text, 0.0);
        if (rate < 0.2) {
            problems.add("'" + text + "' is not a rate of speech; the minimum is 20%");
            return 1;
        }
        return rate;
    }

    private static Optional<String> attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }
}
