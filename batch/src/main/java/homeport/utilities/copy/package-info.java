/// IEBCOPY and IEBCOMPR: libraries copied, data sets compared.
@NullMarked
package homeport.utilities.copy;

import org.jspecify.annotations.NullMarked;
