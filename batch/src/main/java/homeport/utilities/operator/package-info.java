/// Programs through which jobs enter operator commands.
@NullMarked
package homeport.utilities.operator;

import org.jspecify.annotations.NullMarked;
