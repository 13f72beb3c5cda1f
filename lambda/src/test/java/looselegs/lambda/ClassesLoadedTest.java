package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests that a skill without a table does not load the AWS SDK, which takes half a second of a cold start. */
class ClassesLoadedTest {
    @Test
    void without_a_table_the_skill_needs_no_class_of_the_aws_sdk() throws Exception {
        PrintStream err = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        try (WithoutAwsSdk loader = WithoutAwsSdk.open()) {
            assertThat(answer(loader, RecordedRequests.read("launch/first-time").toString()))
                    .contains("Welcome");
        } finally {
            System.setErr(err);
        }
    }

    @Test
    void with_a_table_the_skill_needs_the_aws_sdk() throws Exception {
        try (WithoutAwsSdk loader = WithoutAwsSdk.open()) {
            assertThatThrownBy(() -> Class.forName("looselegs.profile.dynamodb.DynamoDbConnection", true, loader))
                    .hasMessageContaining("software/amazon/awssdk");
        }
    }

    private static String answer(ClassLoader loader, String request) throws Exception {
        Class<?> context = loader.loadClass("com.amazonaws.services.lambda.runtime.Context");
        Object noContext = Proxy.newProxyInstance(loader, new Class<?>[] {context}, (proxy, method, arguments) -> {
            throw new UnsupportedOperationException(method.getName());
        });
        Class<?> handler = loader.loadClass("looselegs.lambda.LooseLegsHandler");
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        handler.getMethod("handleRequest", InputStream.class, OutputStream.class, context)
                .invoke(
                        handler.getConstructor().newInstance(),
                        new ByteArrayInputStream(request.getBytes(StandardCharsets.UTF_8)),
                        answer,
                        noContext);
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** Loads everything from the class path again, except the AWS SDK. */
    private static final class WithoutAwsSdk extends URLClassLoader {
        private WithoutAwsSdk(URL[] classPath) {
            super(classPath, ClassLoader.getPlatformClassLoader());
        }

        static WithoutAwsSdk open() throws Exception {
            List<URL> entries = new ArrayList<>();
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                if (!entry.replace('\\', '/').contains("/software/amazon/")) {
                    entries.add(Path.of(entry).toUri().toURL());
                }
            }
            return new WithoutAwsSdk(entries.toArray(URL[]::new));
        }
    }
}
