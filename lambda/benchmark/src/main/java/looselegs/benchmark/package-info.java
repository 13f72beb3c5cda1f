/** Compares the skill with the ASK SDK's hello world: cold starts, warm requests, memory and jar size. */
@NullMarked
package looselegs.benchmark;

import org.jspecify.annotations.NullMarked;
