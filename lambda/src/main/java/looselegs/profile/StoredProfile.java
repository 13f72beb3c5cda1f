package looselegs.profile;

/**
 * A profile with the version that its store gave it.
 *
 * @param version differs after each save and never repeats for a listener, not even after the profile was deleted; has no
 *     other meaning
 */
public record StoredProfile(Profile profile, long version) {}
