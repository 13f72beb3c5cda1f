package looselegs.alexa;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import looselegs.dialog.Coach;
import looselegs.practice.AccountRequest;
import looselegs.practice.Command;
import looselegs.practice.Input;
import looselegs.practice.InputTraits;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;
import looselegs.practice.Query;
import looselegs.profile.Profiles;

/** Takes a request to the coach, and the coach's reply back into a response. */
public final class Conversation {
    /** No request needs more: look at the reminders, then change one. */
    private static final int MAX_EFFECTS = 5;

    private final Coaches coaches;
    private final PracticeRepository memory;
    private final EffectRunner effects;
    private final Services services;
    private final ErrorLog faults;
    private final RequestMetrics accounts;
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
            ErrorLog faults,
            RequestMetrics accounts,
            InstantSource clock) {
        this.coaches = coaches;
        this.memory = new PracticeRepository(profiles, faults);
        this.services = services;
        this.effects = new EffectRunner(memory, services, faults);
        this.faults = faults;
        this.accounts = accounts;
        this.clock = clock;
    }

    Coach coach(HandlerInput input) {
        String locale = input.getRequestEnvelope().getRequest().getLocale();
        return coaches.find(locale == null ? "" : locale);
    }

    /** Welcomes the listener, new or returning. */
    Optional<Response> launch(HandlerInput input) {
        return answer(input, new Command.Launch(!memory.isNewcomer(input)));
    }

    /** Answers an input and saves the practice. Runs each effect that the coach asks for, then asks the coach again. */
    Optional<Response> answer(HandlerInput input, Input said) {
        Input ask = said instanceof AccountRequest.Know ? new AccountRequest.Know(!memory.isForgotten(input)) : said;
        boolean newcomer = memory.isNewcomer(input);
        Coach coach = coach(input);
        Instant now = now(input);
        Practice practice = inZone(input, memory.recall(input, coach, now), ask, now);
        looselegs.practice.Response reply =
                newcomer ? coach.answerNewcomer(practice, ask, now) : coach.answer(practice, ask, now);
        for (int effect = 0; reply.effect().isPresent(); effect++) {
            if (effect == MAX_EFFECTS) {
                throw new IllegalStateException(
                        "still something to be done: " + reply.effect().get());
            }
            Input done = new AccountRequest.EffectDone(
                    reply.effect().get(), effects.carryOut(input, reply.effect().get()));
            reply = newcomer
                    ? coach.answerNewcomer(reply.practice(), done, now)
                    : coach.answer(reply.practice(), done, now);
        }
        memory.keep(input, reply.practice(), occasion(newcomer, reply), now);
        accounts.answered(AnswerMetrics.of(practice, ask, reply));
        return Optional.of(ResponseMapper.map(reply, input.getResponseBuilder()));
    }

    /** The listener's time zone is asked for when weeks and days are about to be told, and not before. */
    private Practice inZone(HandlerInput input, Practice practice, Input ask, Instant now) {
        boolean tellsDays = switch (InputTraits.of(ask).days()) {
            case ALWAYS -> true;
            case WHEN_RESUMING -> practice.state() instanceof PracticeState.Resumable;
            case NEVER -> false;
        };
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
    private static PracticeRepository.Occasion occasion(boolean newcomer, looselegs.practice.Response reply) {
        if (reply.reprompt().isEmpty()) {
            return newcomer ? PracticeRepository.Occasion.ANSWER : PracticeRepository.Occasion.END;
        }
        return newcomer || reply.isUnderWay() ? PracticeRepository.Occasion.PART : PracticeRepository.Occasion.ANSWER;
    }

    /** The session is over; where nobody said anything, that tells how long the speech took. */
    void ended(HandlerInput input, boolean bySilence) {
        Coach coach = coach(input);
        Instant now = now(input);
        Practice practice = memory.recall(input, coach, now);
        Practice last = bySilence ? coach.afterSilence(practice, now) : coach.ended(practice, now);
        memory.keep(input, last, PracticeRepository.Occasion.END, now);
        accounts.answered(AnswerMetrics.ofEnd(practice, last));
    }

    /** Apologizes. Where the practice itself is what cannot be answered, it is dropped and the listener chooses anew. */
    Optional<Response> apologize(HandlerInput input) {
        try {
            return answer(input, new Query.SkillFailed());
        } catch (RuntimeException again) {
            faults.note("practice dropped", again);
            memory.dropPractice(input);
            return answer(input, new Query.SkillFailed());
        }
    }

    private Instant now(HandlerInput input) {
        OffsetDateTime timestamp = input.getRequestEnvelope().getRequest().getTimestamp();
        return timestamp == null ? clock.instant() : timestamp.toInstant();
    }
}
