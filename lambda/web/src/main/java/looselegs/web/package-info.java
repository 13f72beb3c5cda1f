/** The skill as an HTTPS web service for those who do not use Lambda. Never part of the jar for Lambda. */
@NullMarked
package looselegs.web;

import org.jspecify.annotations.NullMarked;
