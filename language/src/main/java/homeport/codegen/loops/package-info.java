/// Loops whose fields may be kept in registers: found in the IR, marked there ([
/// homeport.codegen.ir.Op.Keep]). [homeport.codegen.loops.KeptLoops] is the way in and says why it
/// is safe.
@NullMarked
package homeport.codegen.loops;

import org.jspecify.annotations.NullMarked;
