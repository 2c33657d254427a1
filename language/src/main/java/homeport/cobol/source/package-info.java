/// From texts to text words: reference format, COPY and REPLACE, CBL cards, and where each line
/// came from.
@NullMarked
package homeport.cobol.source;

import org.jspecify.annotations.NullMarked;
