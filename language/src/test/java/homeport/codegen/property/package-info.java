/// Random statements, compiled and run, held against a model of the manual that shares no code with
/// the compiler: `Item` and `Machine` are written from Enterprise COBOL 6.4's Programming Guide
/// ("Intermediate results and arithmetic precision") and Language Reference, over BigDecimal.
@NullMarked
package homeport.codegen.property;

import org.jspecify.annotations.NullMarked;
