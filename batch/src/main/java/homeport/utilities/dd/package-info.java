/// What utilities do with the DDs of their step: control records read, listings printed.
@NullMarked
package homeport.utilities.dd;

import org.jspecify.annotations.NullMarked;
