package looselegs.lambda;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A function that starts for one request, as a process of its own. */
final class ColdStart {
    private ColdStart() {}

    /**
     * Answers one request on standard output.
     *
     * @param arguments the request's file
     */
    public static void main(String[] arguments) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] request = Files.readAllBytes(Path.of(arguments[0]));
        new LooseLegsHandler().handleRequest(new ByteArrayInputStream(request), answer, new NoContext());
        System.out.writeBytes(answer.toByteArray());
    }
}
