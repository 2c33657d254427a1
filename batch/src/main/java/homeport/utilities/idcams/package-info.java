/// IDCAMS, access method services: its command language read and run.
@NullMarked
package homeport.utilities.idcams;

import org.jspecify.annotations.NullMarked;
