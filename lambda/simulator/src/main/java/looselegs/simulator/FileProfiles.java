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

/** Stores all profiles in one file. Several threads and several simulators on one machine can use it at once. */
final class FileProfiles implements Profiles {
    /** Excludes other threads of this program; the file lock excludes other programs only. */
    private static final Object THREAD_LOCK = new Object();

    private final Path folder;
    private final InstantSource clock;
    private final Consumer<String> notes;

    private interface FileAction<T> {
        T on(ProfileFile file) throws IOException;
    }

    /**
     * Reads and writes nothing yet.
     *
     * @param folder where the file is; created on first use
     * @param notes receives a message if the file is damaged and is moved aside
     */
    FileProfiles(Path folder, InstantSource clock, Consumer<String> notes) {
        this.folder = folder;
        this.clock = clock;
        this.notes = notes;
    }

    @Override
    public Optional<StoredProfile> find(String listener) {
        return locked(file -> file.read().find(listener));
    }

    @Override
    public StoredProfile save(String listener, Optional<StoredProfile> base, Profile profile) {
        return locked(file -> {
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
        locked(file -> {
            file.write(file.read().without(listener));
            return listener;
        });
    }

    private <T> T locked(FileAction<T> action) {
        synchronized (THREAD_LOCK) {
            try {
                Files.createDirectories(folder);
                try (FileChannel channel =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    channel.lock();
                    return action.on(new ProfileFile(folder, notes));
                }
            } catch (AccessDeniedException denied) {
                throw new StoreException(Fault.DENIED, denied);
            } catch (IOException failed) {
                throw new StoreException(Fault.OTHER, failed);
            }
        }
    }
}
