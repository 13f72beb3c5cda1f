package looselegs.alexa.envelope;

import com.amazon.ask.model.Application;
import com.amazon.ask.model.Permissions;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Scope;
import com.amazon.ask.model.Session;
import com.amazon.ask.model.User;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the envelope of a request. Reads the session itself and leaves context and request to their own readers. */
final class EnvelopeReader {
    private EnvelopeReader() {}

    static RequestEnvelope read(JsonReader json) throws FallbackException {
        RequestEnvelope.Builder envelope = RequestEnvelope.builder();
        boolean asked = false;
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "version" -> envelope.withVersion(json.string());
                case "session" -> envelope.withSession(session(json));
                case "context" -> envelope.withContext(ContextReader.read(json));
                case "request" -> {
                    envelope.withRequest(RequestReader.read(json));
                    asked = true;
                }
                default -> json.skip();
            }
        }
        if (!asked) {
            throw new FallbackException();
        }
        return envelope.build();
    }

    private static Session session(JsonReader json) throws FallbackException {
        Session.Builder session = Session.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "new" -> session.withNew(json.bool());
                case "sessionId" -> session.withSessionId(json.string());
                case "user" -> session.withUser(user(json));
                case "attributes" -> session.withAttributes(json.object());
                case "application" -> session.withApplication(application(json));
                default -> json.skip();
            }
        }
        return session.build();
    }

    static Application application(JsonReader json) throws FallbackException {
        Application.Builder application = Application.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "applicationId" -> application.withApplicationId(json.string());
                default -> json.skip();
            }
        }
        return application.build();
    }

    static User user(JsonReader json) throws FallbackException {
        User.Builder user = User.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "userId" -> user.withUserId(json.string());
                case "accessToken" -> user.withAccessToken(json.string());
                case "permissions" -> user.withPermissions(permissions(json));
                default -> json.skip();
            }
        }
        return user.build();
    }

    private static Permissions permissions(JsonReader json) throws FallbackException {
        Permissions.Builder permissions = Permissions.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "consentToken" -> permissions.withConsentToken(json.string());
                case "scopes" -> permissions.withScopes(scopes(json));
                default -> json.skip();
            }
        }
        return permissions.build();
    }

    private static Map<String, Scope> scopes(JsonReader json) throws FallbackException {
        Map<String, Scope> scopes = new LinkedHashMap<>();
        json.enterObject();
        while (json.nextEntry()) {
            scopes.put(json.name(), scope(json));
        }
        return scopes;
    }

    private static Scope scope(JsonReader json) throws FallbackException {
        Scope.Builder scope = Scope.builder();
        json.enterObject();
        while (json.nextField()) {
            switch (json.name()) {
                case "status" -> scope.withStatus(json.string());
                default -> json.skip();
            }
        }
        return scope.build();
    }
}
