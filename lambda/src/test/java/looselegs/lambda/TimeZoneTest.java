package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import looselegs.alexa.Services;
import looselegs.profile.DoneMove;
import looselegs.profile.InMemoryProfiles;
import looselegs.profile.Profile;
import looselegs.reminder.Reminders;
import org.junit.jupiter.api.Test;

/** Tests that days and weeks follow the listener's time zone, if it is known. */
class TimeZoneTest {
    /** Monday in UTC, but still Sunday in Los Angeles. */
    private static final Instant SUNDAY_NIGHT = Instant.parse("2026-11-23T05:00:00Z");

    private final InMemoryProfiles profiles = new InMemoryProfiles();

    @Test
    void a_week_follows_the_listeners_time_zone() {
        assertThat(thisWeek(Optional.of(ZoneId.of("America/Los_Angeles")))).contains("Not yet this week.");
    }

    @Test
    void without_a_time_zone_a_week_follows_utc() {
        assertThat(thisWeek(Optional.empty())).contains("once this week, on Monday");
    }

    @Test
    void the_time_zone_is_requested_only_when_it_is_needed() {
        Zones zones = new Zones(Optional.empty());
        RunningSkill skill = RunningSkill.startWith(profiles, zones);

        skill.ask("launch", RecordedRequests.read("launch/again"));

        assertThat(zones.asked).isZero();
    }

    private String thisWeek(Optional<ZoneId> zone) {
        String listener =
                RecordedRequests.read("launch/again").at("/session/user/userId").asText();
        profiles.save(
                listener,
                Optional.empty(),
                Profile.fresh(SUNDAY_NIGHT).withDone(new DoneMove("adductor", SUNDAY_NIGHT)));
        RunningSkill skill = RunningSkill.startWith(profiles, new Zones(zone));
        Answer welcome = skill.ask("launch", RecordedRequests.read("launch/again"));
        return new Talk(skill, welcome.attributes(), Talk.BEGIN)
                .ask("plan", "intents/this-week")
                .said();
    }

    private static final class Zones implements Services {
        private final Optional<ZoneId> zone;
        private int asked;

        private Zones(Optional<ZoneId> zone) {
            this.zone = zone;
        }

        @Override
        public Reminders reminders(HandlerInput input) {
            return Services.NONE.reminders(input);
        }

        @Override
        public Optional<ZoneId> zone(HandlerInput input) {
            asked++;
            return zone;
        }
    }
}
