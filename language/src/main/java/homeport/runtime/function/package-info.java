/// The intrinsic functions at run time (Enterprise COBOL 6.4 Language Reference, "Intrinsic
/// functions"). Each takes its arguments from storage or as numbers and leaves its result in
/// storage that the compiler set aside; none of them keeps anything but the seed of RANDOM.
@NullMarked
package homeport.runtime.function;

import org.jspecify.annotations.NullMarked;
