/// The second engine: runs IR the slow and obvious way, with a cell at every paragraph's end and
/// big integers for every number. Tests run programs on it and on the emitted classes, and compare.
@NullMarked
package homeport.codegen.interpret;

import org.jspecify.annotations.NullMarked;
