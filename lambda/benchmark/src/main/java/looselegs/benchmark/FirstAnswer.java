package looselegs.benchmark;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program of a measured cold start: it creates a handler, answers one request, and ends. */
final class FirstAnswer {
    private static final String PEAK_MEMORY = "VmHWM:";

    private FirstAnswer() {}

    /**
     * Prints the response on one line, and the peak memory of the process in KiB on the next; 0 if the system is not Linux.
     *
     * @param arguments the name of the handler class, and the file of the request
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
