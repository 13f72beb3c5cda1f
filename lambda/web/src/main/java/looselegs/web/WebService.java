package looselegs.web;

import com.amazon.ask.servlet.ServletConstants;
import com.amazon.ask.servlet.verifiers.SkillRequestSignatureVerifier;
import com.amazon.ask.servlet.verifiers.SkillRequestTimestampVerifier;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import looselegs.lambda.LooseLegsHandler;

/** The program that serves the skill over HTTPS. */
public final class WebService {
    private static final int EXIT_USAGE = 2;

    /** Timeouts and limits of the JDK: milliseconds for the client, seconds for the server. By default it waits forever. */
    private static final Map<String, String> JDK_LIMITS = Map.of(
            "sun.net.client.defaultConnectTimeout", "2000",
            "sun.net.client.defaultReadTimeout", "2000",
            "sun.net.httpserver.maxReqTime", "10",
            "sun.net.httpserver.maxRspTime", "20",
            "jdk.httpserver.maxConnections", "1000");

    private final Map<String, String> environment;
    private final Supplier<RequestStreamHandler> skill;

    /**
     * Sets up the service without starting it.
     *
     * @param skill makes the skill, after all other checks have passed
     */
    WebService(Map<String, String> environment, Supplier<RequestStreamHandler> skill) {
        this.environment = environment;
        this.skill = skill;
    }

    /** Runs until it is stopped; {@code --help} lists the options. Exits with 2 if it cannot start with these options. */
    public static void main(String[] arguments) {
        JDK_LIMITS.forEach((name, value) -> System.setProperty(name, System.getProperty(name, value)));
        try {
            WebOptions options = WebOptions.parse(List.of(arguments));
            if (options.help()) {
                System.out.print(WebOptions.HELP);
            } else {
                HttpsEndpoint endpoint =
                        new WebService(System.getenv(), LooseLegsHandler::new).open(options, System.err);
                Runtime.getRuntime().addShutdownHook(new Thread(endpoint::close));
                System.out.println(
                        "Loose Legs listens on " + (options.keystore().isPresent() ? "https" : "http") + "://"
                                + options.bind() + ":" + endpoint.port() + HttpsEndpoint.SKILL);
            }
        } catch (WebOptionException invalid) {
            System.err.println(invalid.getMessage());
            System.exit(EXIT_USAGE);
        }
    }

    /** @throws WebOptionException if a port is taken, a variable is not set, or a keystore cannot be used */
    HttpsEndpoint open(WebOptions options, PrintStream log) {
        String skillId = variable("SKILL_ID")
                .orElseThrow(() -> new WebOptionException(
                        "SKILL_ID is not set: without it, this service would answer requests for any skill"));
        RequestVerifier verifier = new RequestVerifier(
                skillId,
                new SkillRequestTimestampVerifier(ServletConstants.MAXIMUM_TOLERANCE_MILLIS),
                new SkillRequestSignatureVerifier());
        return HttpsEndpoint.open(bind(options), verifier, skill.get(), log);
    }

    private HttpServer bind(WebOptions options) {
        Optional<HttpsConfigurator> tls = options.keystore()
                .map(keystore -> Tls.of(
                        keystore, variable("KEYSTORE_PASSWORD").orElse("").toCharArray()))
                .map(HttpsConfigurator::new);
        InetSocketAddress address = new InetSocketAddress(options.bind(), options.port());
        try {
            if (tls.isEmpty()) {
                return HttpServer.create(address, 0);
            }
            HttpsServer server = HttpsServer.create(address, 0);
            server.setHttpsConfigurator(tls.get());
            return server;
        } catch (IOException taken) {
            throw new WebOptionException(
                    "cannot listen on " + options.bind() + ":" + options.port() + ": " + taken.getMessage());
        }
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
