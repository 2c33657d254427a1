/// IEBEDIT: jobs and steps picked from a stream of them.
@NullMarked
package homeport.utilities.edit;

import org.jspecify.annotations.NullMarked;
