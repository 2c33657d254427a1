/// The sample bank brought up, run and proved.
@NullMarked
package homeport.demo;

import org.jspecify.annotations.NullMarked;
