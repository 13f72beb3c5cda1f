package looselegs.benchmark;

import java.net.MalformedURLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** JMH benchmark of warm requests, from the bytes of a request to the bytes of its response. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WarmRequests {
    private static final byte[] LAUNCH = Requests.read(Requests.FIRST_LAUNCH);
    private static final List<byte[]> STARTS = Requests.inManySessions(Requests.START_FULL_ROUTINE);
    private static final byte[] BARGE_IN = Requests.read(Requests.HOW_LONG_IS_LEFT);

    /** Loose Legs, loaded from its jar. */
    @State(Scope.Benchmark)
    public static class Ours {
        private LoadedSkill skill;
        private int started;

        private byte[] nextStart() {
            return STARTS.get(started++ % STARTS.size());
        }

        @Setup
        public void load() throws ReflectiveOperationException, MalformedURLException {
            skill = new LoadedSkill(Subject.LOOSE_LEGS)
                    .checked("Welcome to Loose Legs", LAUNCH)
                    .checked("On the left hip, start rolling", STARTS.getFirst())
                    .checked("left on the left side", BARGE_IN);
        }
    }

    /** The hello world, loaded from its jar. */
    @State(Scope.Benchmark)
    public static class Theirs {
        private LoadedSkill skill;

        @Setup
        public void load() throws ReflectiveOperationException, MalformedURLException {
            skill = new LoadedSkill(Subject.HELLO_WORLD).checked("Hello, world", LAUNCH);
        }
    }

    @Benchmark
    public byte[] launch(Ours ours) throws ReflectiveOperationException {
        return ours.skill.answer(LAUNCH);
    }

    @Benchmark
    public byte[] startFullRoutine(Ours ours) throws ReflectiveOperationException {
        return ours.skill.answer(ours.nextStart());
    }

    @Benchmark
    public byte[] bargeIn(Ours ours) throws ReflectiveOperationException {
        return ours.skill.answer(BARGE_IN);
    }

    @Benchmark
    public byte[] launchOfHelloWorld(Theirs theirs) throws ReflectiveOperationException {
        return theirs.skill.answer(LAUNCH);
    }
}
