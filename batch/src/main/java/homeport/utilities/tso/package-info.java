/// The terminal monitor program in batch: IKJEFT01 and the TSO commands that jobs use.
@NullMarked
package homeport.utilities.tso;

import org.jspecify.annotations.NullMarked;
