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
import java.util.Optional;
import java.util.function.Consumer;
import looselegs.alexa.Coaches;
import looselegs.alexa.Conversation;
import looselegs.alexa.RequestOutcome;
import looselegs.alexa.Services;
import looselegs.alexa.SkillParts;
import looselegs.alexa.envelope.LeanSkillBuilder;
import looselegs.language.FileLanguagePacks;
import looselegs.language.LanguagePacks;
import looselegs.language.ShippedLanguagePacks;
import looselegs.playback.Estimate;
import looselegs.playback.EstimateText;
import looselegs.profile.InMemoryProfiles;
import looselegs.profile.Profiles;
import org.jspecify.annotations.Nullable;

/**
 * The entry for Lambda: answers every request, whatever it is. Needs no environment variable, and then keeps profiles in
 * memory. {@code PROFILE_TABLE} names a DynamoDB table for the profiles. {@code SKILL_ID}, if it is not blank, is the only
 * skill whose requests get an answer.
 */
public final class LooseLegsHandler implements RequestStreamHandler {
    /** The most that Alexa takes, as developers report: the whole answer with its session attributes. */
    private static final int MOST_BYTES = 24 * 1024;

    /** A valid answer to every request that says nothing. */
    private static final byte[] SILENCE = "{\"version\":\"1.0\",\"response\":{}}".getBytes(StandardCharsets.UTF_8);

    private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

    private final AlexaSkill<RequestEnvelope, ResponseEnvelope> skill;
    private final Optional<String> skillId;
    private final RequestLog log;
    private final Coaches coaches;
    private final String defaultLocale;

    /** Kept so that it is not garbage-collected. */
    @SuppressWarnings("unused")
    private @Nullable Object snapshot;

    /** For Lambda: with the environment, Amazon's services, and a log line for each request. */
    public LooseLegsHandler() {
        this(ShippedLanguagePacks.open());
    }

    private LooseLegsHandler(LanguagePacks packs) {
        this(
                packs,
                ConfiguredStore.open(System.getenv(), InstantSource.system()),
                new AmazonServices(InstantSource.system(), packs.index().defaultTag()),
                System.err);
        if (Primer.isDueBeforeSnapshot(System.getenv())) {
            snapshot = SnapshotHook.register(priming());
        } else if (Primer.isDue(System.getenv())) {
            priming().run();
        }
    }

    /** With the shipped content and the caller's store, and without Amazon's services: there are no reminders. Logs only faults. */
    public LooseLegsHandler(Profiles profiles) {
        this(ShippedLanguagePacks.open(), profiles, Services.NONE, NOWHERE);
    }

    /**
     * With the shipped content and the caller's store, and explains itself. Logs only faults.
     *
     * @param explanations is told after each interruption how the place to go on from was found, one fact a line
     */
    public LooseLegsHandler(Profiles profiles, Consumer<String> explanations) {
        this(
                new Coaches(ShippedLanguagePacks.open(), explain(explanations)),
                ShippedLanguagePacks.open().index().defaultTag(),
                Optional.ofNullable(System.getenv("SKILL_ID")),
                profiles,
                Services.NONE,
                new RequestLog(new OperatorLog(System.err), NOWHERE, InstantSource.system()));
    }

    private static Consumer<Estimate> explain(Consumer<String> explanations) {
        return estimate -> {
            if (estimate.isInterruption()) {
                explanations.accept(EstimateText.write(estimate));
            }
        };
    }

    private LooseLegsHandler(LanguagePacks packs, Profiles profiles, Services services, PrintStream requests) {
        this(
                packs,
                Optional.ofNullable(System.getenv("SKILL_ID")),
                profiles,
                services,
                new RequestLog(new OperatorLog(System.err), requests, InstantSource.system()));
    }

    /**
     * With content files from elsewhere, and profiles in memory. Logs only faults. The content is read when a request needs
     * it; the build checks it.
     *
     * @param content the folder that holds {@code content} and {@code languages}
     * @param skillId requests for another skill get no answer; if it is empty or blank, all get one
     * @throws looselegs.content.ContentException if the content names no default language
     */
    public LooseLegsHandler(Path content, Optional<String> skillId) {
        this(
                FileLanguagePacks.open(content),
                skillId,
                new InMemoryProfiles(),
                Services.NONE,
                new RequestLog(new OperatorLog(System.err), NOWHERE, InstantSource.system()));
    }

    /** With the caller's log. */
    LooseLegsHandler(Path content, Optional<String> skillId, Profiles profiles, RequestLog log) {
        this(content, skillId, profiles, Services.NONE, log);
    }

    /** With the caller's log and services. */
    LooseLegsHandler(Path content, Optional<String> skillId, Profiles profiles, Services services, RequestLog log) {
        this(FileLanguagePacks.open(content), skillId, profiles, services, log);
    }

    private LooseLegsHandler(
            LanguagePacks packs, Optional<String> skillId, Profiles profiles, Services services, RequestLog log) {
        this(new Coaches(packs), packs.index().defaultTag(), skillId, profiles, services, log);
    }

    private LooseLegsHandler(
            Coaches coaches,
            String defaultLocale,
            Optional<String> skillId,
            Profiles profiles,
            Services services,
            RequestLog log) {
        this.log = log;
        this.coaches = coaches;
        this.defaultLocale = defaultLocale;
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

    /** Primes a handler that shares the coaches of this one, but neither keeps nor logs what it is asked. */
    private Primer priming() {
        RequestLog nothing = new RequestLog(new OperatorLog(NOWHERE), NOWHERE, InstantSource.system());
        return new Primer(
                new LooseLegsHandler(coaches, defaultLocale, skillId, new InMemoryProfiles(), Services.NONE, nothing),
                skillId.orElse(""),
                defaultLocale);
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

    /** Session attributes that this skill never sent may be of any size, and go back unchanged if the answer says nothing. */
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

    /** Loaded on demand: most instances never need it, and it starts slowly. */
    private static final class OnceUnanswered {
        private static final ObjectMapper MAPPER = new ObjectMapper();
    }

    /** Called only if a request got no answer: the SDK does not say whether the request was unreadable or for another skill. */
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
