package looselegs.deploy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts a skill under Amazon's runtime client again and again, and gives it one request as soon as it waits for one. */
public final class FirstInvokes {
    private final Deployed.Function function;
    private final List<Double> initMillis = new ArrayList<>();
    private final List<Double> invokeMillis = new ArrayList<>();

    /**
     * Of a skill as it is deployed.
     *
     * @param java starts Java
     * @param jar all that is deployed
     * @param handler a class
     */
    public FirstInvokes(List<String> java, String jar, String handler) {
        function = new Deployed.Function(java, jar, handler + "::handleRequest");
    }

    /** One start and one request. */
    public void start(String request) throws IOException, InterruptedException {
        try (RuntimeApi api = new RuntimeApi()) {
            long before = System.nanoTime();
            try (Deployed skill = new Deployed(api, function, Map.of())) {
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

    /** From the start of the process until it asks for the first request. */
    public List<Double> initMillis() {
        return List.copyOf(initMillis.subList(1, initMillis.size()));
    }

    /** From there until its answer is there. */
    public List<Double> invokeMillis() {
        return List.copyOf(invokeMillis.subList(1, invokeMillis.size()));
    }
}
