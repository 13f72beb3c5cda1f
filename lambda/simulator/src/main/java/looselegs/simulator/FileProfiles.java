package looselegs.simulator;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import looselegs.profile.ConflictException;
import looselegs.profile.Profile;
import looselegs.profile.Profiles;
import looselegs.profile.StoreException;
import looselegs.profile.StoreException.Fault;
import looselegs.profile.StoredProfile;

/** Keeps all profiles in one file. Safe for use by several threads and by several speakers on one machine. */
final class FileProfiles implements Profiles {
    /** Locks of files hold between programs, this one between the threads of one. */
    private static final Object ONE_AT_A_TIME = new Object();

    private final Path folder;
    private final InstantSource clock;
    private final Consumer<String> notes;

    private interface Work<T> {
        T on(ProfileFile file) throws IOException;
    }

    /**
     * Names the place; nothing is read or written yet.
     *
     * @param folder made with the first use
     * @param notes gets a line if what is there cannot be read and is set aside
     */
    FileProfiles(Path folder, InstantSource clock, Consumer<String> notes) {
        this.folder = folder;
        this.clock = clock;
        this.notes = notes;
    }

    @Override
    public Optional<StoredProfile> find(String listener) {
        return alone(file -> file.read().find(listener));
    }

    @Override
    public StoredProfile keep(String listener, Optional<StoredProfile> base, Profile profile) {
        return alone(file -> {
            ProfileFile.Content content = file.read();
            if (!content.find(listener).map(StoredProfile::version).equals(base.map(StoredProfile::version))) {
                throw new ConflictException();
            }
            StoredProfile next = new StoredProfile(profile, Math.max(content.lastVersion() + 1, clock.millis()));
            file.write(content.with(listener, next));
            return next;
        });
    }

    @Override
    public void forget(String listener) {
        alone(file -> {
            file.write(file.read().without(listener));
            return listener;
        });
    }

    private <T> T alone(Work<T> work) {
        synchronized (ONE_AT_A_TIME) {
            try {
                Files.createDirectories(folder);
                try (FileChannel channel =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    channel.lock();
                    return work.on(new ProfileFile(folder, notes));
                }
            } catch (AccessDeniedException denied) {
                throw new StoreException(Fault.DENIED, denied);
            } catch (IOException failed) {
                throw new StoreException(Fault.OTHER, failed);
            }
        }
    }
}
