/** The skill beside the ASK SDK's own hello world: how fast both start and answer, and how large they are. */
@NullMarked
package looselegs.benchmark;

import org.jspecify.annotations.NullMarked;
