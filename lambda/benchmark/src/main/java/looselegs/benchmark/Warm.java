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

/** One request after another, bytes in and bytes out. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Warm {
    private static final byte[] LAUNCH = Requests.read(Requests.FIRST_LAUNCH);
    private static final List<byte[]> STARTS = Requests.inManySessions(Requests.START_FULL_ROUTINE);
    private static final byte[] BARGE_IN = Requests.read(Requests.HOW_LONG_IS_LEFT);

    /** The skill. */
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
                    .thatSays("Welcome to Loose Legs", LAUNCH)
                    .thatSays("On the left hip, start rolling", STARTS.getFirst())
                    .thatSays("left on the left side", BARGE_IN);
        }
    }

    /** The hello world. */
    @State(Scope.Benchmark)
    public static class Theirs {
        private LoadedSkill skill;

        @Setup
        public void load() throws ReflectiveOperationException, MalformedURLException {
            skill = new LoadedSkill(Subject.HELLO_WORLD).thatSays("Hello, world", LAUNCH);
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
