/// IEBGENER: one sequential data set copied to another.
@NullMarked
package homeport.utilities.generate;

import org.jspecify.annotations.NullMarked;
