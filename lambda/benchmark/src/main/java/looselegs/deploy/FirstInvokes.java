package looselegs.deploy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Measures starts of a skill under Amazon's runtime client. Sends one request as soon as the skill asks for it. */
public final class FirstInvokes {
    private final DeployedSkill.Function function;
    private final List<Double> initMillis = new ArrayList<>();
    private final List<Double> invokeMillis = new ArrayList<>();

    /**
     * Measures a skill as it is deployed.
     *
     * @param java the command that starts Java
     * @param jar the deployed jar
     * @param handler the name of the handler class
     */
    public FirstInvokes(List<String> java, String jar, String handler) {
        function = new DeployedSkill.Function(java, jar, handler + "::handleRequest");
    }

    /** Starts the skill once and sends it one request. */
    public void start(String request) throws IOException, InterruptedException {
        try (RuntimeApi api = new RuntimeApi()) {
            long before = System.nanoTime();
            try (DeployedSkill skill = new DeployedSkill(api, function, Map.of())) {
                api.awaitStart();
                long started = System.nanoTime();
                RuntimeApi.Result result = api.invoke(request);
                long answered = System.nanoTime();
                if (!result.body().contains("outputSpeech") || !skill.runs()) {
                    throw new IllegalStateException(result.body() + skill.log());
                }
                initMillis.add((started - before) / 1e6);
                invokeMillis.add((answered - started) / 1e6);
            }
        }
    }

    /** Times from the start of the process until it asks for the first request. Leaves out the first start. */
    public List<Double> initMillis() {
        return List.copyOf(initMillis.subList(1, initMillis.size()));
    }

    /** Times from sending the request until the response arrives. Leaves out the first start. */
    public List<Double> invokeMillis() {
        return List.copyOf(invokeMillis.subList(1, invokeMillis.size()));
    }
}
