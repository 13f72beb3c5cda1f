/** What the platform demands of a response, as a test sees it. */
@NullMarked
package looselegs.platform;

import org.jspecify.annotations.NullMarked;
