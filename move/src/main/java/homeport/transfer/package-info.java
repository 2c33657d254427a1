/// Data sets in and out: unloads as IBM's tools make them, text, and CSV and JSON by the record's
/// COBOL description. Everything is read and written as a stream; what cannot be taken over is
/// counted and told.
@NullMarked
package homeport.transfer;

import org.jspecify.annotations.NullMarked;
