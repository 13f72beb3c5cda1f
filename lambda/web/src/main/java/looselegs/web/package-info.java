/** Serves the skill over HTTPS, for operators who do not use Lambda. Never part of the jar for Lambda. */
@NullMarked
package looselegs.web;

import org.jspecify.annotations.NullMarked;
