/// Checks of what a program says once its names are bound: what is supported at all ([Support]),
/// and whether operands are of the classes that statements allow.
@NullMarked
package homeport.cobol.check;

import org.jspecify.annotations.NullMarked;
