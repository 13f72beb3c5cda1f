/** A voice coach that paces self-massage for runners on a smart speaker. */
@NullMarked
package looselegs;

import org.jspecify.annotations.NullMarked;
