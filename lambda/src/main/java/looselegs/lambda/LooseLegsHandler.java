package looselegs.lambda;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.request.impl.BaseSkillRequest;
import com.amazon.ask.response.SkillResponse;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import looselegs.alexa.Coaches;
import looselegs.alexa.Conversation;
import looselegs.alexa.RequestOutcome;
import looselegs.alexa.Services;
import looselegs.alexa.SkillParts;
import looselegs.alexa.envelope.LeanSkillBuilder;
import looselegs.dialog.Coach;
import looselegs.language.LanguagePack;
import looselegs.playback.Estimate;
import looselegs.playback.EstimateText;
import looselegs.profile.InMemoryProfiles;
import looselegs.profile.Profiles;
import org.jspecify.annotations.Nullable;

/**
 * Lambda's entry: one request in, one answer out, whatever the request is. Without any environment variable it runs, and
 * keeps what it must remember in memory. {@code SKILL_ID}, where set and not blank, is the only skill whose requests are
 * answered; {@code PROFILE_TABLE} is the DynamoDB table that keeps the profiles.
 */
public final class LooseLegsHandler implements RequestStreamHandler {
    static final String STANDARD_LANGUAGE = "en-US";

    /** What developers report for a whole answer, session attributes included. */
    private static final int MOST_BYTES = 24 * 1024;

    /** Says nothing, and is a valid answer to every request. */
    private static final byte[] SILENCE = "{\"version\":\"1.0\",\"response\":{}}".getBytes(StandardCharsets.UTF_8);

    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    private final AlexaSkill<RequestEnvelope, ResponseEnvelope> skill;
    private final Optional<String> skillId;
    private final RequestLog log;
    private final LanguagePack pack;

    /** Held, or it would be forgotten. */
    @SuppressWarnings("unused")
    private @Nullable Object snapshot;

    /** For Lambda: the content of the class path, packed if there is such, and the environment; with a line a request. */
    public LooseLegsHandler() {
        this(
                ConfiguredStore.open(System.getenv(), InstantSource.system()),
                new AmazonServices(InstantSource.system()),
                System.err);
        if (Primer.isDueBeforeSnapshot(System.getenv())) {
            snapshot = SnapshotHook.register(priming());
        } else if (Primer.isDue(System.getenv())) {
            priming().run();
        }
    }

    /**
     * As for Lambda, with a store of the caller's, and without Amazon's services: there are no reminders. Only faults are
     * logged.
     */
    public LooseLegsHandler(Profiles profiles) {
        this(profiles, Services.NONE, NOWHERE);
    }

    /**
     * As with a store of the caller's, and explains itself.
     *
     * @param explanations is told after each interruption how the place to go on from was found, a line a fact
     */
    public LooseLegsHandler(Profiles profiles, Consumer<String> explanations) {
        this(
                shipped(),
                Optional.ofNullable(System.getenv("SKILL_ID")),
                profiles,
                Services.NONE,
                new RequestLog(new OperatorLog(System.err), NOWHERE, InstantSource.system()),
                explain(explanations));
    }

    private static Consumer<Estimate> explain(Consumer<String> explanations) {
        return estimate -> {
            if (estimate.isInterruption()) {
                explanations.accept(EstimateText.write(estimate));
            }
        };
    }

    private LooseLegsHandler(Profiles profiles, Services services, PrintStream requests) {
        this(
                shipped(),
                Optional.ofNullable(System.getenv("SKILL_ID")),
                profiles,
                services,
                new RequestLog(new OperatorLog(System.err), requests, InstantSource.system()));
    }

    /**
     * With content from elsewhere, and profiles in memory; only faults are logged.
     *
     * @param content the folder that holds {@code content} and {@code phrases}
     * @param skillId requests for another skill get no answer; empty or blank answers all
     * @throws looselegs.content.ContentException if the content has mistakes
     */
    public LooseLegsHandler(Path content, Optional<String> skillId) {
        this(
                PackedContent.load(content, STANDARD_LANGUAGE),
                skillId,
                new InMemoryProfiles(),
                Services.NONE,
                new RequestLog(new OperatorLog(System.err), NOWHERE, InstantSource.system()));
    }

    /** With a log of its own. */
    LooseLegsHandler(Path content, Optional<String> skillId, Profiles profiles, RequestLog log) {
        this(content, skillId, profiles, Services.NONE, log);
    }

    /** With services of the caller's, too. */
    LooseLegsHandler(Path content, Optional<String> skillId, Profiles profiles, Services services, RequestLog log) {
        this(PackedContent.load(content, STANDARD_LANGUAGE), skillId, profiles, services, log);
    }

    private LooseLegsHandler(
            LanguagePack pack, Optional<String> skillId, Profiles profiles, Services services, RequestLog log) {
        this(pack, skillId, profiles, services, log, estimate -> {});
    }

    private LooseLegsHandler(
            LanguagePack pack,
            Optional<String> skillId,
            Profiles profiles,
            Services services,
            RequestLog log,
            Consumer<Estimate> estimates) {
        this.log = log;
        this.pack = pack;
        Coach coach = new Coach(pack, estimates);
        Coaches coaches = new Coaches(Map.of(STANDARD_LANGUAGE, coach), STANDARD_LANGUAGE);
        Conversation conversation = new Conversation(coaches, profiles, services, log, log, InstantSource.system());
        LeanSkillBuilder builder = new LeanSkillBuilder();
        SkillParts.addTo(builder, conversation, log, log);
        this.skillId = skillId.isEmpty() || skillId.get().isBlank()
                ? Optional.empty()
                : Optional.of(skillId.get().strip());
        if (this.skillId.isPresent()) {
            builder.withSkillId(this.skillId.get());
        }
        skill = builder.buildLean();
    }

    private static LanguagePack shipped() {
        Optional<LanguagePack> packed = PackedContent.find(STANDARD_LANGUAGE);
        return packed.isPresent() ? packed.get() : PackedContent.load(ClassPathContent.root(), STANDARD_LANGUAGE);
    }

    /** On a skill of its own, which remembers and logs nothing that is asked for here. */
    private Primer priming() {
        RequestLog nothing = new RequestLog(new OperatorLog(NOWHERE), NOWHERE, InstantSource.system());
        return new Primer(
                new LooseLegsHandler(pack, skillId, new InMemoryProfiles(), Services.NONE, nothing),
                skillId.orElse(""));
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        byte[] request = input.readAllBytes();
        long begin = System.nanoTime();
        byte[] answer = answer(request, context);
        log.write(Duration.ofNanos(System.nanoTime() - begin));
        output.write(answer);
    }

    private byte[] answer(byte[] request, Context context) {
        try {
            SkillResponse<?> response = skill.execute(new BaseSkillRequest(request), context);
            if (response != null && response.isPresent()) {
                return withinLimits(response.getRawResponse());
            }
            refuse(isOurs(request) ? RequestOutcome.UNREADABLE : RequestOutcome.OTHER_SKILL);
        } catch (RuntimeException | StackOverflowError unreadable) {
            log.unanswered(RequestOutcome.UNREADABLE);
            log.note("request unreadable", unreadable);
        }
        return SILENCE;
    }

    /** Session attributes that no answer of ours held may be of any size, and go back as they came where nothing is said. */
    private byte[] withinLimits(byte[] answer) {
        if (answer.length <= MOST_BYTES) {
            return answer;
        }
        log.unanswered(RequestOutcome.UNREADABLE);
        log.note("answer too long");
        return SILENCE;
    }

    private void refuse(RequestOutcome reason) {
        log.unanswered(reason);
        log.note(reason == RequestOutcome.OTHER_SKILL ? "another skill's request" : "request of an unknown kind");
    }

    /** Most instances never need it, and it takes long to start. */
    private static final class OnceUnanswered {
        private static final ObjectMapper MAPPER = new ObjectMapper();
    }

    /** Asked only of what got no answer: the SDK gives none to both, without a word which it was. */
    private boolean isOurs(byte[] request) {
        try {
            String id = OnceUnanswered.MAPPER
                    .readTree(request)
                    .at("/context/System/application/applicationId")
                    .asText();
            return skillId.map(id::equals).orElse(true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
