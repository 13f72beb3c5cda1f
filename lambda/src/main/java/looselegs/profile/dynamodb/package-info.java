/** Stores profiles in a DynamoDB table. */
@NullMarked
package looselegs.profile.dynamodb;

import org.jspecify.annotations.NullMarked;
