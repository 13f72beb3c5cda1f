package looselegs.app;

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
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import looselegs.coaching.Coach;
import looselegs.coaching.Library;
import looselegs.intent.Coaches;
import looselegs.intent.Conversation;
import looselegs.intent.FaultLog;
import looselegs.intent.SkillParts;
import looselegs.profile.Profiles;
import looselegs.profile.ProfilesInMemory;
import looselegs.wire.LeanSkillBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Lambda's entry: one request in, one answer out, whatever the request is. Without any environment variable it runs, and
 * keeps what it must remember in memory. {@code SKILL_ID}, where set and not blank, is the only skill whose requests are
 * answered; {@code PROFILE_TABLE} is the DynamoDB table that keeps the profiles.
 */
public final class LooseLegsHandler implements RequestStreamHandler {
    static final String STANDARD_LANGUAGE = "en-US";

    /** Says nothing, and is a valid answer to every request. */
    private static final byte[] SILENCE = "{\"version\":\"1.0\",\"response\":{}}".getBytes(StandardCharsets.UTF_8);

    private final AlexaSkill<RequestEnvelope, ResponseEnvelope> skill;
    private final Optional<String> skillId;
    private final FaultLog faults;

    /** Held, or it would be forgotten. */
    @SuppressWarnings("unused")
    private @Nullable Object snapshot;

    /** For Lambda: the content of the class path, packed if there is such, and the environment. */
    public LooseLegsHandler() {
        this(StoreOfEnvironment.open(System.getenv(), InstantSource.system()));
        if (Priming.isDueBeforeSnapshot(System.getenv())) {
            snapshot = Snapshot.register(priming());
        } else if (Priming.isDue(System.getenv())) {
            priming().run();
        }
    }

    /** As for Lambda, with a store of the caller's. */
    public LooseLegsHandler(Profiles profiles) {
        this(
                PackedContent.find(STANDARD_LANGUAGE)
                        .orElseGet(() -> PackedContent.load(ClassPathContent.root(), STANDARD_LANGUAGE)),
                Optional.ofNullable(System.getenv("SKILL_ID")),
                profiles,
                System.err);
    }

    /**
     * With content from elsewhere, and profiles in memory.
     *
     * @param content the folder that holds {@code content} and {@code phrases}
     * @param skillId requests for another skill get no answer; empty or blank answers all
     * @throws looselegs.content.ContentException if the content has mistakes
     */
    public LooseLegsHandler(Path content, Optional<String> skillId) {
        this(content, skillId, new ProfilesInMemory(), System.err);
    }

    /** With a log of its own. */
    LooseLegsHandler(Path content, Optional<String> skillId, Profiles profiles, PrintStream log) {
        this(PackedContent.load(content, STANDARD_LANGUAGE), skillId, profiles, log);
    }

    private LooseLegsHandler(Library library, Optional<String> skillId, Profiles profiles, PrintStream log) {
        faults = new OperatorLog(log);
        Coach coach = new Coach(library);
        Coaches coaches = new Coaches(Map.of(STANDARD_LANGUAGE, coach), STANDARD_LANGUAGE);
        Conversation conversation = new Conversation(coaches, profiles, faults, InstantSource.system());
        LeanSkillBuilder builder = new LeanSkillBuilder();
        SkillParts.addTo(builder, conversation, faults);
        this.skillId = skillId.map(String::strip).filter(id -> !id.isEmpty());
        this.skillId.ifPresent(builder::withSkillId);
        skill = builder.buildLean();
    }

    private Priming priming() {
        return new Priming(request -> answer(request, null), skillId.orElse(""));
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        output.write(answer(input.readAllBytes(), context));
    }

    private byte[] answer(byte[] request, @Nullable Context context) {
        try {
            SkillResponse<?> response = skill.execute(new BaseSkillRequest(request), context);
            if (response != null && response.isPresent()) {
                return response.getRawResponse();
            }
            faults.note(isOurs(request) ? "request of an unknown kind" : "another skill's request");
        } catch (RuntimeException | StackOverflowError unreadable) {
            faults.note("request unreadable", unreadable);
        }
        return SILENCE;
    }

    /** Asked only of what got no answer: the SDK gives none to both, without a word which it was. */
    private boolean isOurs(byte[] request) {
        try {
            String id = new ObjectMapper()
                    .readTree(request)
                    .at("/context/System/application/applicationId")
                    .asText();
            return skillId.map(id::equals).orElse(true);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
