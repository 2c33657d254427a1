/// User exits of a sort: programs that look at its records on their way in and out.
@NullMarked
package homeport.utilities.sort.exit;

import org.jspecify.annotations.NullMarked;
