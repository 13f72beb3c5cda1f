package looselegs.intent;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Response;
import com.amazon.ask.response.ResponseBuilder;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import looselegs.coaching.Ask;
import looselegs.coaching.Coach;
import looselegs.coaching.Practice;
import looselegs.coaching.Reply;
import looselegs.coaching.Standing;
import looselegs.profile.Profiles;
import looselegs.speech.SsmlWriter;

/** Takes a request to the coach, and the coach's reply back into a response. */
public final class Conversation {
    /** No request needs more: look at the reminders, then change one. */
    private static final int MOST_DEEDS = 5;

    private final Coaches coaches;
    private final Memory memory;
    private final Deeds deeds;
    private final Services services;
    private final FaultLog faults;
    private final Accounts accounts;
    private final InstantSource clock;

    /**
     * Connects the coaches with the platform.
     *
     * @param clock asked only for requests that carry no timestamp
     */
    public Conversation(
            Coaches coaches,
            Profiles profiles,
            Services services,
            FaultLog faults,
            Accounts accounts,
            InstantSource clock) {
        this.coaches = coaches;
        this.memory = new Memory(profiles, faults);
        this.services = services;
        this.deeds = new Deeds(memory, services, faults);
        this.faults = faults;
        this.accounts = accounts;
        this.clock = clock;
    }

    Coach coach(HandlerInput input) {
        String locale = input.getRequestEnvelope().getRequest().getLocale();
        return coaches.find(locale == null ? "" : locale);
    }

    /** Welcomes somebody; those who are known in other words. */
    Optional<Response> launch(HandlerInput input) {
        return answer(input, new Ask.Launch(!memory.isNewcomer(input)));
    }

    /** Answers what is asked, and keeps how the practice stands. What the coach wants done first is done, and the coach asked again. */
    Optional<Response> answer(HandlerInput input, Ask said) {
        Ask ask = said instanceof Ask.Know ? new Ask.Know(!memory.isForgotten(input)) : said;
        boolean newcomer = memory.isNewcomer(input);
        Coach coach = coach(input);
        Instant now = now(input);
        Practice practice = inZone(input, memory.recall(input, coach, now), ask, now);
        Reply reply = newcomer ? coach.answerNewcomer(practice, ask, now) : coach.answer(practice, ask, now);
        for (int deed = 0; reply.deed().isPresent(); deed++) {
            if (deed == MOST_DEEDS) {
                throw new IllegalStateException(
                        "still something to be done: " + reply.deed().get());
            }
            Ask done = new Ask.Done(
                    reply.deed().get(), deeds.carryOut(input, reply.deed().get()));
            reply = newcomer
                    ? coach.answerNewcomer(reply.practice(), done, now)
                    : coach.answer(reply.practice(), done, now);
        }
        memory.keep(input, reply.practice(), occasion(newcomer, reply), now);
        accounts.answered(Account.of(practice, ask, reply));
        return respond(input.getResponseBuilder(), reply);
    }

    /** The listener's time zone is asked for when weeks and days are about to be told, and not before. */
    private Practice inZone(HandlerInput input, Practice practice, Ask ask, Instant now) {
        boolean tellsDays = ask instanceof Ask.Plan
                || ask instanceof Ask.Routine
                || ask instanceof Ask.All
                || (practice.standing() instanceof Standing.Left && !(ask instanceof Ask.Launch));
        if (!tellsDays || !practice.zone().equals(ZoneOffset.UTC)) {
            return practice;
        }
        Optional<ZoneId> zone = services.zone(input);
        return zone.isEmpty() ? practice : practice.in(zone.get(), now);
    }

    /** Nothing of a listener who has disabled the skill is kept. */
    void forget(String listener) {
        memory.forget(listener);
    }

    /** A reply that ends at once says no notice: whoever heard none is a newcomer the next time, too. */
    private static Memory.Occasion occasion(boolean newcomer, Reply reply) {
        if (reply.reprompt().isEmpty()) {
            return newcomer ? Memory.Occasion.ANSWER : Memory.Occasion.END;
        }
        return newcomer || reply.isUnderWay() ? Memory.Occasion.PART : Memory.Occasion.ANSWER;
    }

    /** The session is over; where nobody said anything, that tells how long the speech took. */
    void ended(HandlerInput input, boolean bySilence) {
        Coach coach = coach(input);
        Instant now = now(input);
        Practice practice = memory.recall(input, coach, now);
        Practice last = bySilence ? coach.afterSilence(practice, now) : coach.ended(practice, now);
        memory.keep(input, last, Memory.Occasion.END, now);
        accounts.answered(Account.ofEnd(practice, last));
    }

    /** Apologizes. Where the practice itself is what cannot be answered, it is dropped and the listener chooses anew. */
    Optional<Response> apologize(HandlerInput input) {
        try {
            return answer(input, new Ask.Failed());
        } catch (RuntimeException again) {
            faults.note("practice dropped", again);
            memory.dropPractice(input);
            return answer(input, new Ask.Failed());
        }
    }

    private Instant now(HandlerInput input) {
        OffsetDateTime timestamp = input.getRequestEnvelope().getRequest().getTimestamp();
        return timestamp == null ? clock.instant() : timestamp.toInstant();
    }

    private static Optional<Response> respond(ResponseBuilder response, Reply reply) {
        response.withSpeech(SsmlWriter.write(reply.speech()));
        response.withShouldEndSession(reply.reprompt().isEmpty());
        if (reply.reprompt().isPresent()) {
            response.withReprompt(SsmlWriter.write(reply.reprompt().get()));
        }
        if (reply.card().isPresent()) {
            response.withSimpleCard(
                    reply.card().get().title(), reply.card().get().text());
        }
        if (reply.consent().isPresent()) {
            PermissionRequest.add(response, reply.consent().get());
        }
        return response.build();
    }
}
