package looselegs.lambda;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program of a cold start: it creates the handler, answers one request, and ends. */
final class ColdStart {
    private ColdStart() {}

    /**
     * Answers one request on standard output.
     *
     * @param arguments the file of the request
     */
    public static void main(String[] arguments) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] request = Files.readAllBytes(Path.of(arguments[0]));
        new LooseLegsHandler().handleRequest(new ByteArrayInputStream(request), answer, new NoContext());
        System.out.writeBytes(answer.toByteArray());
    }
}
