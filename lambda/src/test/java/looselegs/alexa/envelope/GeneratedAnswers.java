package looselegs.alexa.envelope;

import com.amazon.ask.model.Response;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.model.dialog.DelegateDirective;
import com.amazon.ask.model.ui.AskForPermissionsConsentCard;
import com.amazon.ask.model.ui.Card;
import com.amazon.ask.model.ui.LinkAccountCard;
import com.amazon.ask.model.ui.OutputSpeech;
import com.amazon.ask.model.ui.PlainTextOutputSpeech;
import com.amazon.ask.model.ui.PlayBehavior;
import com.amazon.ask.model.ui.Reprompt;
import com.amazon.ask.model.ui.SimpleCard;
import com.amazon.ask.model.ui.SsmlOutputSpeech;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers by chance, of all that a handler might put in one. */
final class GeneratedAnswers {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "null",
            "<speak>Roll \"slowly\" & breathe.</speak>",
            "\u0000\n\t\u2028/\\",
            "\ud83e\uddb5é中",
            "\ud800 half",
            "x".repeat(9_000));

    private final Random random;

    GeneratedAnswers(Random random) {
        this.random = random;
    }

    ResponseEnvelope next() {
        ResponseEnvelope.Builder answer = ResponseEnvelope.builder()
                .withVersion(sometimes() ? text() : "1.0")
                .withUserAgent(text())
                .withResponse(sometimes() ? null : response());
        return sometimes()
                ? answer.build()
                : answer.withSessionAttributes(attributes(3)).build();
    }

    private Response response() {
        Response.Builder response = Response.builder()
                .withOutputSpeech(speech())
                .withCard(card())
                .withReprompt(sometimes() ? null : reprompt())
                .withShouldEndSession(random.nextInt(3) == 0 ? null : random.nextBoolean());
        if (random.nextInt(12) == 0) {
            response.addDirectivesItem(DelegateDirective.builder().build());
        }
        return rarely() ? response.withApiResponse(Map.of("a", 1)).build() : response.build();
    }

    private Reprompt reprompt() {
        Reprompt.Builder reprompt = Reprompt.builder().withOutputSpeech(speech());
        return rarely()
                ? reprompt.addDirectivesItem(DelegateDirective.builder().build())
                        .build()
                : reprompt.build();
    }

    private @Nullable OutputSpeech speech() {
        @Nullable PlayBehavior behavior = sometimes() ? PlayBehavior.REPLACE_ALL : null;
        return switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 ->
                PlainTextOutputSpeech.builder()
                        .withText(text())
                        .withPlayBehavior(behavior)
                        .build();
            default ->
                SsmlOutputSpeech.builder()
                        .withSsml(text())
                        .withPlayBehavior(behavior)
                        .build();
        };
    }

    private @Nullable Card card() {
        return switch (random.nextInt(8)) {
            case 0 -> LinkAccountCard.builder().build();
            case 1, 2 ->
                AskForPermissionsConsentCard.builder()
                        .withPermissions(permissions())
                        .build();
            case 3, 4, 5 ->
                SimpleCard.builder().withTitle(text()).withContent(text()).build();
            default -> null;
        };
    }

    private List<String> permissions() {
        return random.ints(random.nextInt(3), 0, TEXTS.size())
                .mapToObj(TEXTS::get)
                .toList();
    }

    private Map<String, @Nullable Object> attributes(int depth) {
        Map<String, @Nullable Object> attributes = new HashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            attributes.put(rarely() ? text() : "key" + i, rarely() ? odd() : value(depth));
        }
        return attributes;
    }

    private @Nullable Object value(int depth) {
        return switch (random.nextInt(depth == 0 ? 7 : 9)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextInt();
            case 3 -> random.nextLong();
            case 4 -> random.nextGaussian() * Math.pow(10, random.nextInt(-30, 30));
            case 5 -> (double) random.nextInt();
            case 6 -> text();
            case 7 -> attributes(depth - 1);
            default -> values(depth - 1);
        };
    }

    private List<@Nullable Object> values(int depth) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(value(depth));
        }
        return values;
    }

    private Object odd() {
        return switch (random.nextInt(13)) {
            case 0 -> Double.NaN;
            case 1 -> Float.NEGATIVE_INFINITY;
            case 2 -> 0.1f;
            case 3 -> new BigDecimal("1.20e30");
            case 4 -> BigInteger.TWO.pow(90);
            case 5 -> Instant.EPOCH;
            case 6 -> Duration.ofMillis(1_500);
            case 7 -> Set.of("one");
            case 8 -> new byte[] {1, 2, 3};
            case 9 -> Optional.of("x");
            case 10 -> PlayBehavior.ENQUEUE;
            case 11 -> OptionalInt.empty();
            default -> new Object();
        };
    }

    private String text() {
        return TEXTS.get(random.nextInt(20) == 0 ? 6 : random.nextInt(6));
    }

    private boolean sometimes() {
        return random.nextInt(4) == 0;
    }

    private boolean rarely() {
        return random.nextInt(25) == 0;
    }
}
