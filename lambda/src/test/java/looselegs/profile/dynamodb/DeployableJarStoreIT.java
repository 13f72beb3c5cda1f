package looselegs.profile.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What the jar has of the AWS SDK is enough to read, keep and forget. */
@EnabledIf(
        value = "looselegs.profile.dynamodb.DynamoDbLocal#runsHere",
        disabledReason = "DynamoDB Local has no native code for this processor")
class DeployableJarStoreIT {
    private static final Path ENVELOPES = Path.of("src/test/resources/envelopes");
    private static final String DYNAMODB = "looselegs.profile.dynamodb.";

    @Test
    void a_listener_is_kept_known_and_forgotten() throws Exception {
        LocalTable table = LocalTable.create();
        URL file = Path.of("target/loose-legs.jar").toUri().toURL();
        try (URLClassLoader jar = new URLClassLoader(new URL[] {file}, ClassLoader.getPlatformClassLoader())) {
            Object skill = skill(jar, table.table());

            assertThat(answer(jar, skill, "launch/first-time")).contains("Welcome to Loose Legs");
            assertThat(answer(jar, skill, "launch/first-time")).contains("Welcome back");
            answer(jar, skill, "other-kinds/skill-disabled");
            assertThat(answer(jar, skill, "launch/first-time")).contains("Welcome to Loose Legs");
        }
    }

    private static Object skill(ClassLoader jar, ProfileTable table) throws Exception {
        Class<?> tables = jar.loadClass(DYNAMODB + "ProfileTable");
        Object own = tables.getConstructor(String.class, String.class, Optional.class)
                .newInstance(table.region(), table.name(), table.endpoint());
        Object profiles = jar.loadClass(DYNAMODB + "DynamoDbProfiles")
                .getMethod("onThisMachine", tables, InstantSource.class)
                .invoke(null, own, InstantSource.system());
        return jar.loadClass("looselegs.lambda.LooseLegsHandler")
                .getConstructor(jar.loadClass("looselegs.profile.Profiles"))
                .newInstance(profiles);
    }

    private static String answer(ClassLoader jar, Object skill, String name) throws Exception {
        byte[] request = Files.readString(ENVELOPES.resolve(name + ".json"))
                .replace("AEREGULAR", "AENEWCOMER")
                .getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        Class<?> context = jar.loadClass("com.amazonaws.services.lambda.runtime.Context");
        skill.getClass()
                .getMethod("handleRequest", InputStream.class, OutputStream.class, context)
                .invoke(skill, new ByteArrayInputStream(request), answer, null);
        return answer.toString(StandardCharsets.UTF_8);
    }
}
