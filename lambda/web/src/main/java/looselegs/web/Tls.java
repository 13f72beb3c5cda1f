package looselegs.web;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Reads the key and certificate of the service. */
final class Tls {
    private Tls() {}

    /** @throws WebOptionException if the file cannot be read with this password, or has no entries */
    static SSLContext of(Path keystore, char[] password) {
        try {
            KeyStore keys = KeyStore.getInstance(keystore.toFile(), password);
            if (keys.size() == 0) {
                throw new WebOptionException("keystore " + keystore + " is empty");
            }
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, password);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new WebOptionException("keystore " + keystore + " cannot be used: " + unreadable.getMessage());
        }
    }
}
