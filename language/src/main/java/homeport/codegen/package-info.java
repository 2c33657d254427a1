/// From a model to class files, by way of the IR.
@NullMarked
package homeport.codegen;

import org.jspecify.annotations.NullMarked;
