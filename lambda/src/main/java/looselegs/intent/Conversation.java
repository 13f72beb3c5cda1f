package looselegs.intent;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Response;
import com.amazon.ask.model.Session;
import com.amazon.ask.model.User;
import com.amazon.ask.response.ResponseBuilder;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import looselegs.coaching.Ask;
import looselegs.coaching.Coach;
import looselegs.coaching.Practice;
import looselegs.coaching.Reply;
import looselegs.profile.Visits;
import looselegs.session.DamagedPracticeException;
import looselegs.session.PracticeAttributes;
import looselegs.speech.SsmlWriter;

/** Takes a request to the coach, and the coach's reply back into a response. */
public final class Conversation {
    private final Coaches coaches;
    private final Visits visits;
    private final FaultLog faults;
    private final InstantSource clock;

    /**
     * Connects the coaches with the platform.
     *
     * @param clock asked only for requests that carry no timestamp
     */
    public Conversation(Coaches coaches, Visits visits, FaultLog faults, InstantSource clock) {
        this.coaches = coaches;
        this.visits = visits;
        this.faults = faults;
        this.clock = clock;
    }

    Coach coach(HandlerInput input) {
        return coaches.find(
                Optional.ofNullable(input.getRequestEnvelope().getRequest().getLocale())
                        .orElse(""));
    }

    /** Answers what is asked, and keeps how the practice stands in the session. */
    Optional<Response> answer(HandlerInput input, Function<Boolean, Ask> askKnowing) {
        RequestEnvelope envelope = input.getRequestEnvelope();
        Optional<Session> session = Optional.ofNullable(envelope.getSession());
        Optional<String> arriving = session.filter(open -> Boolean.TRUE.equals(open.getNew()))
                .map(Session::getUser)
                .map(User::getUserId);
        boolean newcomer = arriving.filter(listener -> !visits.knows(listener)).isPresent();
        Coach coach = coach(input);
        Practice practice = practice(input, session, coach);
        Ask ask = askKnowing.apply(!newcomer);
        Instant now = now(envelope.getRequest());
        Reply reply = newcomer ? coach.answerNewcomer(practice, ask, now) : coach.answer(practice, ask, now);
        noteVisit(arriving, reply);
        if (session.isPresent()) {
            Map<String, Object> attributes = new HashMap<>(PracticeAttributes.write(reply.practice()));
            input.getAttributesManager().setSessionAttributes(attributes);
        }
        return respond(input.getResponseBuilder(), reply);
    }

    /** A reply that ends at once says no notice: whoever heard none is a newcomer the next time, too. */
    private void noteVisit(Optional<String> arriving, Reply reply) {
        arriving.filter(listener -> visits.knows(listener) || reply.reprompt().isPresent())
                .ifPresent(visits::note);
    }

    /** Apologizes. Where the practice itself is what cannot be answered, it is dropped and the listener chooses anew. */
    Optional<Response> apologize(HandlerInput input) {
        try {
            return answer(input, known -> new Ask.Failed());
        } catch (RuntimeException again) {
            faults.note("practice dropped", again);
            input.getAttributesManager().setSessionAttributes(Map.of());
            return answer(input, known -> new Ask.Failed());
        }
    }

    private Practice practice(HandlerInput input, Optional<Session> session, Coach coach) {
        int seed = Math.floorMod(
                session.map(Session::getSessionId).map(String::hashCode).orElse(0), 1000);
        if (session.isEmpty()) {
            return Practice.fresh(seed);
        }
        try {
            return PracticeAttributes.read(input.getAttributesManager().getSessionAttributes(), coach::knowsMove)
                    .orElseGet(() -> Practice.fresh(seed));
        } catch (DamagedPracticeException damaged) {
            faults.note("session attributes dropped", damaged);
            return Practice.fresh(seed);
        }
    }

    private Instant now(Request request) {
        return Optional.ofNullable(request.getTimestamp())
                .map(OffsetDateTime::toInstant)
                .orElseGet(clock::instant);
    }

    private static Optional<Response> respond(ResponseBuilder response, Reply reply) {
        response.withSpeech(SsmlWriter.write(reply.speech()));
        response.withShouldEndSession(reply.reprompt().isEmpty());
        reply.reprompt().ifPresent(reprompt -> response.withReprompt(SsmlWriter.write(reprompt)));
        reply.card().ifPresent(card -> response.withSimpleCard(card.title(), card.text()));
        return response.build();
    }
}
