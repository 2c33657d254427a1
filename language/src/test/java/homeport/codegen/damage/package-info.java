/// Programs that are damaged at random: the compiler has an answer to each, never an exception.
@NullMarked
package homeport.codegen.damage;

import org.jspecify.annotations.NullMarked;
