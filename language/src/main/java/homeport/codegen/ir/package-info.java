/// The intermediate representation: a program with all COBOL semantics spelt out in some thirty
/// operations. It knows bytes, numbers and control flow; no clause, no picture rule, no option.
@NullMarked
package homeport.codegen.ir;

import org.jspecify.annotations.NullMarked;
