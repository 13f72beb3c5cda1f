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
import java.util.function.Consumer;
import looselegs.lambda.LooseLegsHandler;
import looselegs.language.LanguagePacks;
import looselegs.language.ShippedLanguagePacks;
import looselegs.profile.InMemoryProfiles;
import looselegs.profile.Profiles;
import looselegs.speech.VoiceModel;

/** The program that simulates an Alexa device on the terminal. */
public final class Simulator {
    private static final int EXIT_OK = 0;
    private static final int EXIT_USAGE = 2;
    private static final Duration MAX_WAIT = Duration.ofHours(1);

    /** If the input ends sooner, there is none: the server was started in the background. */
    private static final Duration NO_INPUT_WAIT = Duration.ofSeconds(1);

    private final SkillPackageFolder skillPackage;
    private final SkillFactory skill;
    private final InstantSource clock;
    private final PlayingTime spokenLength;
    private final String defaultLocale;
    private final boolean console;

    /**
     * Sets up the simulator without starting it.
     *
     * @param skill makes the skill with the given store of profiles, or with a store of its own
     * @param console whether a listener types at an interactive terminal, whose lines can be rewritten
     */
    Simulator(
            Path skillPackage,
            SkillFactory skill,
            InstantSource clock,
            PlayingTime spokenLength,
            String defaultLocale,
            boolean console) {
        this.skillPackage = new SkillPackageFolder(skillPackage);
        this.skill = skill;
        this.clock = clock;
        this.spokenLength = spokenLength;
        this.defaultLocale = defaultLocale;
        this.console = console;
    }

    /**
     * Runs the real skill until the input ends; {@code --help} lists the options. Exits with 0, or with 2 for an invalid option or
     * line of a script.
     */
    public static void main(String[] arguments) {
        Path skillPackage = Path.of(System.getProperty("looselegs.skillPackage", "skill-package"));
        boolean console =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        LanguagePacks packs = ShippedLanguagePacks.open();
        String locale = packs.index().defaultTag();
        VoiceModel voice = packs.load(locale).voice();
        Simulator simulator = new Simulator(
                skillPackage, Simulator::skill, InstantSource.system(), voice::timeToSay, locale, console);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = simulator.run(List.of(arguments), TypedInput.of(System.in), out, err);
        out.flush();
        System.exit(code);
    }

    int run(List<String> arguments, InputLines input, PrintStream out, PrintStream err) {
        try {
            SimulatorOptions options = SimulatorOptions.parse(arguments);
            if (options.help()) {
                out.print(SimulatorOptions.HELP);
            } else {
                Skill opened = new Skill(skill.open(profiles(options, err), explanations(options, out)));
                if (options.serve().isPresent()) {
                    serve(opened, options.serve().get(), input, out);
                } else {
                    converse(opened, options, input, out);
                }
            }
            return EXIT_OK;
        } catch (SimulatorOptionException misused) {
            err.println(misused.getMessage());
            return EXIT_USAGE;
        }
    }

    private static void serve(Skill skill, int port, InputLines input, PrintStream out) {
        try (HttpEndpoint endpoint = HttpEndpoint.open(skill, port)) {
            out.println("Post requests to http://127.0.0.1:" + endpoint.port() + "/. Stops when the input ends.");
            out.flush();
            boolean inputIsThere = !(input.next(NO_INPUT_WAIT) instanceof DeviceEvent.Gone);
            while (!inputIsThere || !(input.next(MAX_WAIT) instanceof DeviceEvent.Gone)) {
                // Ignores what is typed. Stops at the end of the input, or never if there was no input to begin with.
                if (!inputIsThere) {
                    Thread.sleep(MAX_WAIT);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException taken) {
            throw new SimulatorOptionException("port " + port + " cannot be used: " + taken.getMessage());
        }
    }

    private void converse(Skill skill, SimulatorOptions options, InputLines input, PrintStream out) {
        String locale = options.locale().orElse(defaultLocale);
        InteractionModel model = skillPackage.model(locale);
        TranscriptWriter screen = new TranscriptWriter(out, options.live() || (console && !options.fast()));
        Terminal terminal = options.fast()
                ? new ScriptedTerminal(options.at().orElseGet(clock::instant), new Script(input))
                : new LiveTerminal(clock, input, console);
        VoiceOutput voice = options.fast() || options.silent() ? VoiceOutput.SILENT : voice(locale);
        Envelopes envelopes = new Envelopes(locale, ids(options));
        screen.banner("Say \"open " + model.invocationName() + "\". While it speaks, type to break in, as you would say"
                + " \"Alexa, …\". What is said without the name opens the skill, too.");
        new SimulatedDevice(
                        terminal,
                        new SkillConnection(skill, screen, options.json()),
                        new SkillResponseReader(spokenLength),
                        envelopes,
                        new UtteranceMatcher(model),
                        new SpeechPlayer(terminal, screen, voice),
                        screen)
                .run();
    }

    private static RequestStreamHandler skill(Optional<Profiles> profiles, Optional<Consumer<String>> explanations) {
        Profiles store = profiles.orElseGet(InMemoryProfiles::new);
        return explanations.isPresent() ? new LooseLegsHandler(store, explanations.get()) : new LooseLegsHandler(store);
    }

    private static Optional<Consumer<String>> explanations(SimulatorOptions options, PrintStream out) {
        return options.explain()
                ? Optional.of(text -> text.lines().map(line -> "       " + line).forEach(out::println))
                : Optional.empty();
    }

    /** With {@code --fast} and {@code --serve}, stores profiles only if {@code --state} names a folder. */
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
