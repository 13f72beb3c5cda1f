package looselegs.benchmark;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A function that starts for one request, as a process of its own. */
final class FirstAnswer {
    private static final String PEAK_MEMORY = "VmHWM:";

    private FirstAnswer() {}

    /**
     * Writes the answer, a line, and then the most memory that the process has held so far, in KiB, as Linux tells it.
     *
     * @param arguments the class of the handler, and the file of the request
     */
    public static void main(String[] arguments) throws Exception {
        byte[] request = Files.readAllBytes(Path.of(arguments[1]));
        RequestStreamHandler handler = (RequestStreamHandler)
                Class.forName(arguments[0]).getDeclaredConstructor().newInstance();
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(request), answer, null);
        answer.write('\n');
        System.out.writeBytes(answer.toByteArray());
        System.out.flush();
        System.out.writeBytes(peakMemory().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    private static String peakMemory() throws Exception {
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith(PEAK_MEMORY)) {
                    return line.replaceAll("[^0-9]", "") + "\n";
                }
            }
        }
        return "0\n";
    }
}
