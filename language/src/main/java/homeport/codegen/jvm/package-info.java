/// IR to class files. [homeport.codegen.jvm.Emitter] is the way in.
@NullMarked
package homeport.codegen.jvm;

import org.jspecify.annotations.NullMarked;
