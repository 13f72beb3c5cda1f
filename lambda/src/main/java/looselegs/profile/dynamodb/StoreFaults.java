package looselegs.profile.dynamodb;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import looselegs.profile.StoreException;
import looselegs.profile.StoreException.Fault;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** Classifies exceptions of the AWS SDK for the operator. */
final class StoreFaults {
    private static final Set<String> DENIALS = Set.of(
            "AccessDenied",
            "AccessDeniedException",
            "ExpiredTokenException",
            "IncompleteSignatureException",
            "InvalidSignatureException",
            "MissingAuthenticationTokenException",
            "UnrecognizedClientException");

    private static final int MOST_CAUSES = 20;

    private StoreFaults() {}

    /** Classifies the first of the exception and its causes that is known. */
    static Fault of(Throwable thrown) {
        return causes(thrown).stream()
                .flatMap(cause -> tell(cause).stream())
                .findFirst()
                .orElse(Fault.OTHER);
    }

    private static Optional<Fault> tell(Throwable thrown) {
        return switch (thrown) {
            case StoreException known -> Optional.of(known.fault());
            case ResourceNotFoundException noTable -> Optional.of(Fault.NO_TABLE);
            case AwsServiceException refused -> Optional.of(refusal(refused));
            case SocketTimeoutException slow -> Optional.of(Fault.SLOW);
            case IOException cut -> Optional.of(Fault.UNREACHABLE);
            default -> Optional.empty();
        };
    }

    private static Fault refusal(AwsServiceException refused) {
        if (refused.isThrottlingException()) {
            return Fault.THROTTLED;
        }
        return Optional.ofNullable(refused.awsErrorDetails())
                .map(AwsErrorDetails::errorCode)
                .filter(DENIALS::contains)
                .map(code -> Fault.DENIED)
                .orElse(Fault.OTHER);
    }

    private static List<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .toList();
    }
}
