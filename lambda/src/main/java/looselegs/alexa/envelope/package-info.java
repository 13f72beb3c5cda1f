/**
 * Reads requests and writes responses without the ASK SDK's JSON mapper, which loads a thousand classes for the first
 * request. Results are equal to the SDK's. Whatever is not supported here is left to the SDK.
 */
@NullMarked
package looselegs.alexa.envelope;

import org.jspecify.annotations.NullMarked;
