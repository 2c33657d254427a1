/// SORT: control statements read and checked, and the run they ask for.
@NullMarked
package homeport.utilities.sort;

import org.jspecify.annotations.NullMarked;
