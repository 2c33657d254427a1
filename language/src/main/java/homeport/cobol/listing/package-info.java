/// The listing of a compile, as a mainframe programmer reads it: source, map of storage,
/// cross-reference, messages, statistics.
@NullMarked
package homeport.cobol.listing;

import org.jspecify.annotations.NullMarked;
