package looselegs.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;

/** A skill loaded from its jar, with only the libraries in that jar. */
final class LoadedSkill {
    private final Object handler;
    private final Method handleRequest;

    LoadedSkill(Subject subject) throws ReflectiveOperationException, MalformedURLException {
        URL jar = subject.jar().toAbsolutePath().toUri().toURL();
        ClassLoader loader = new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
        String runtime = "com.amazonaws.services.lambda.runtime.";
        handler = loader.loadClass(subject.handler()).getDeclaredConstructor().newInstance();
        handleRequest = loader.loadClass(runtime + "RequestStreamHandler")
                .getMethod(
                        "handleRequest", InputStream.class, OutputStream.class, loader.loadClass(runtime + "Context"));
    }

    byte[] answer(byte[] request) throws ReflectiveOperationException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        handleRequest.invoke(handler, new ByteArrayInputStream(request), answer, null);
        return answer.toByteArray();
    }

    /**
     * Answers the request once to check the skill.
     *
     * @throws IllegalStateException if the response does not contain the words
     */
    LoadedSkill checked(String words, byte[] request) throws ReflectiveOperationException {
        String answer = new String(answer(request), StandardCharsets.UTF_8);
        if (!answer.contains(words)) {
            throw new IllegalStateException("expected " + words + " in " + answer);
        }
        return this;
    }
}
