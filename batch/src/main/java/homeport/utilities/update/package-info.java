/// IEBUPDTE: members made and changed by sequence numbers.
@NullMarked
package homeport.utilities.update;

import org.jspecify.annotations.NullMarked;
