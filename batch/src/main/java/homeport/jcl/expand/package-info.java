/// Procedures, symbols, INCLUDE and overrides put in place; the listing kept.
@NullMarked
package homeport.jcl.expand;

import org.jspecify.annotations.NullMarked;
