/// Model to IR: one file for each family of statements. All COBOL semantics are decided here:
/// truncation, rounding, size errors, sign rules, padding, the order of evaluation.
@NullMarked
package homeport.codegen.lower;

import org.jspecify.annotations.NullMarked;
