package looselegs.profile;

/**
 * A profile as a store has it.
 *
 * @param version another one after each time it is kept, and never the same again for this listener, not even after
 *     everything was forgotten; says nothing else
 */
public record StoredProfile(Profile profile, long version) {}
