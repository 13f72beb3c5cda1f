package looselegs.sound;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * SSML as a sequence of words and exact silences. Every break becomes a silence, and consecutive breaks add up, as on Alexa.
 * The SSML modes of the free programs do not add them up.
 */
final class SsmlScript {
    private static final Pattern TIME = Pattern.compile("(\\d+|\\d*\\.\\d+)(ms|s)");

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    sealed interface Line {}

    /** Plain text between two breaks; never blank. */
    record Words(String text) implements Line {}

    record Silence(Duration length) implements Line {}

    private SsmlScript() {}

    /**
     * Reads SSML.
     *
     * @throws IllegalArgumentException if it is not well-formed, if its root is not speak, or if it has a tag of unknown
     *     length: audio, prosody, or a break without a time
     */
    static List<Line> of(String ssml) {
        Element root = parse(ssml);
        if (!root.getTagName().equals("speak")) {
            throw new IllegalArgumentException("SSML starts with <speak>, not <" + root.getTagName() + ">");
        }
        SsmlScript script = new SsmlScript();
        script.readInside(root);
        script.endWords();
        return List.copyOf(script.lines);
    }

    private static Element parse(String ssml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler()); // Throws without writing to the console first.
            return builder.parse(new InputSource(new StringReader(ssml))).getDocumentElement();
        } catch (SAXException e) {
            throw new IllegalArgumentException("not XML: " + e.getMessage(), e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void readInside(Element element) {
        for (int i = 0; i < element.getChildNodes().getLength(); i++) {
            Node node = element.getChildNodes().item(i);
            if (node instanceof Text text) {
                words.append(text.getData());
            } else if (node instanceof Element child) {
                read(child);
            }
        }
    }

    private void read(Element element) {
        switch (element.getTagName()) {
            case "break" -> {
                endWords();
                lines.add(new Silence(time(element.getAttribute("time"))));
            }
            case "p", "s" -> {
                endSentence();
                readInside(element);
                endSentence();
            }
            case "sub" -> words.append(element.getAttribute("alias"));
            case "say-as" -> words.append(said(element.getAttribute("interpret-as"), element.getTextContent()));
            case "emphasis", "w", "lang", "amazon:emotion", "amazon:domain" -> readInside(element);
            default -> throw new IllegalArgumentException("the length of <" + element.getTagName() + "> is unknown");
        }
    }

    private static String said(String interpretation, String text) {
        return switch (interpretation) {
            case "spell-out", "characters" ->
                text.toUpperCase(Locale.ROOT)
                        .codePoints()
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining(" "));
            default -> text;
        };
    }

    private static Duration time(String time) {
        Matcher matcher = TIME.matcher(time);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a length of a break: '" + time + "'");
        }
        double millis = Double.parseDouble(matcher.group(1)) * ("s".equals(matcher.group(2)) ? 1000 : 1);
        return Duration.ofMillis(Math.round(millis));
    }

    private void endSentence() {
        String before = words.toString().strip();
        if (!before.isEmpty()) {
            words.append(Character.isLetterOrDigit(before.codePointBefore(before.length())) ? ". " : " ");
        }
    }

    private void endWords() {
        String text = words.toString().replaceAll("\\s+", " ").strip();
        if (!text.isEmpty()) {
            lines.add(new Words(text));
        }
        words.setLength(0);
    }
}
