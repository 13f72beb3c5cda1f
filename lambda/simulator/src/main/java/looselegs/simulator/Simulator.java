package looselegs.simulator;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import looselegs.lambda.LooseLegsHandler;
import looselegs.profile.InMemoryProfiles;
import looselegs.profile.Profiles;
import looselegs.speech.VoiceLoader;
import looselegs.speech.VoiceModel;

/** The local speaker as a program. */
public final class Simulator {
    /** The locale whose voice model says how fast the speaker talks. */
    private static final String VOICE = "en-US";

    private static final int DONE = 0;
    private static final int MISUSED = 2;
    private static final Duration PATIENCE = Duration.ofHours(1);

    /** Input that ends sooner is no input at all: a server that was started in the background. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private final SkillPackageFolder skillPackage;
    private final Function<Optional<Profiles>, RequestStreamHandler> skill;
    private final InstantSource clock;
    private final PlayingTime spokenLength;
    private final boolean console;

    /**
     * Takes what it is made of.
     *
     * @param skill the skill with a store of profiles, or with its own if there is none
     * @param console whether a listener types at a terminal and sees its lines rewritten
     */
    Simulator(
            Path skillPackage,
            Function<Optional<Profiles>, RequestStreamHandler> skill,
            InstantSource clock,
            PlayingTime spokenLength,
            boolean console) {
        this.skillPackage = new SkillPackageFolder(skillPackage);
        this.skill = skill;
        this.clock = clock;
        this.spokenLength = spokenLength;
        this.console = console;
    }

    /**
     * Runs the speaker on the real skill until its input ends; {@code --help} lists the options. Exits with 0, or with 2 if an
     * option or a line of a script makes no sense.
     */
    public static void main(String[] arguments) {
        Path skillPackage = Path.of(System.getProperty("looselegs.skillPackage", "skill-package"));
        boolean console =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        VoiceModel voice = VoiceModel.of(VoiceLoader.load(VOICE));
        Simulator speaker =
                new Simulator(skillPackage, Simulator::skill, InstantSource.system(), voice::timeToSay, console);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = speaker.run(List.of(arguments), TypedInput.of(System.in), out, err);
        out.flush();
        System.exit(code);
    }

    int run(List<String> arguments, InputLines input, PrintStream out, PrintStream err) {
        try {
            SimulatorOptions options = SimulatorOptions.parse(arguments);
            if (options.help()) {
                out.print(SimulatorOptions.HELP);
            } else {
                Skill opened = new Skill(skill.apply(profiles(options, err)));
                if (options.serve().isPresent()) {
                    serve(opened, options.serve().get(), input, out);
                } else {
                    converse(opened, options, input, out);
                }
            }
            return DONE;
        } catch (SimulatorOptionException misused) {
            err.println(misused.getMessage());
            return MISUSED;
        }
    }

    private static void serve(Skill skill, int port, InputLines input, PrintStream out) {
        try (HttpEndpoint endpoint = HttpEndpoint.open(skill, port)) {
            out.println("Answers requests posted to http://127.0.0.1:" + endpoint.port() + "/ until the input ends.");
            out.flush();
            boolean inputIsThere = !(input.next(AT_ONCE) instanceof DeviceEvent.Gone);
            while (!inputIsThere || !(input.next(PATIENCE) instanceof DeviceEvent.Gone)) {
                // What is typed means nothing here; only its end counts, and no end where there never was any input.
                if (!inputIsThere) {
                    Thread.sleep(PATIENCE);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException taken) {
            throw new SimulatorOptionException("port " + port + " cannot be used: " + taken.getMessage());
        }
    }

    private void converse(Skill skill, SimulatorOptions options, InputLines input, PrintStream out) {
        InteractionModel model = skillPackage.model(options.locale());
        TranscriptWriter screen = new TranscriptWriter(out, options.live() || (console && !options.fast()));
        Terminal room = options.fast()
                ? new ScriptedTerminal(options.at().orElseGet(clock::instant), new Script(input))
                : new LiveTerminal(clock, input, console);
        VoiceOutput voice = options.fast() || options.silent() ? VoiceOutput.SILENT : voice(options.locale());
        Envelopes envelopes = new Envelopes(options.locale(), ids(options));
        screen.banner("Say \"open " + model.invocationName() + "\". While it speaks, type to break in, as you would say"
                + " \"Alexa, …\". What is said without the name opens the skill, too.");
        new SimulatedDevice(
                        room,
                        new SkillConnection(skill, screen, options.json()),
                        new SkillResponseReader(spokenLength),
                        envelopes,
                        new UtteranceMatcher(model),
                        new SpeechPlayer(room, screen, voice),
                        screen)
                .run();
    }

    private static RequestStreamHandler skill(Optional<Profiles> profiles) {
        return new LooseLegsHandler(profiles.orElseGet(InMemoryProfiles::new));
    }

    /** A program that tests the skill begins with a clean slate, unless it says otherwise. */
    private Optional<Profiles> profiles(SimulatorOptions options, PrintStream err) {
        boolean program = options.fast() || options.serve().isPresent();
        Optional<Path> folder = options.noState() || program
                ? options.state()
                : Optional.of(options.state()
                        .orElseGet(() -> StateFolder.ofThisMachine().path()));
        return folder.map(path -> new FileProfiles(path, clock, err::println));
    }

    private static Ids ids(SimulatorOptions options) {
        return new Ids(options.seed().map(SplittableRandom::new).orElseGet(SplittableRandom::new));
    }

    private static VoiceOutput voice(String locale) {
        return new EspeakVoice("espeak-ng", Locale.forLanguageTag(locale).getLanguage());
    }
}
