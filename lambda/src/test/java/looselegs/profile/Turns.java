package looselegs.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;

/** Runs several things as if at once, but only ever one of them, and in an order that a generator decides. */
final class Turns {
    /** Something that calls the runnable wherever others may come in between. */
    interface Player {
        void play(Runnable others);
    }

    private final Player player;
    private final Semaphore mayGo = new Semaphore(0);
    private final Semaphore hasStopped = new Semaphore(0);
    private Optional<Throwable> failure = Optional.empty();
    private boolean done;

    private Turns(Player player) {
        this.player = player;
    }

    /** Until all are done. */
    static void play(RandomGenerator random, List<Player> players) {
        List<Turns> playing = new ArrayList<>(players.stream().map(Turns::new).toList());
        playing.forEach(turns -> Thread.ofVirtual().start(turns::playAll));
        while (!playing.isEmpty()) {
            Turns next = playing.get(random.nextInt(playing.size()));
            next.step();
            if (next.done) {
                playing.remove(next);
            }
        }
    }

    private void playAll() {
        mayGo.acquireUninterruptibly();
        try {
            player.play(this::pause);
        } catch (RuntimeException | Error thrown) {
            failure = Optional.of(thrown);
        } finally {
            done = true;
            hasStopped.release();
        }
    }

    private void pause() {
        hasStopped.release();
        mayGo.acquireUninterruptibly();
    }

    private void step() {
        mayGo.release();
        hasStopped.acquireUninterruptibly();
        failure.ifPresent(thrown -> {
            throw new AssertionError(thrown);
        });
    }
}
