/// Libraries as IEBCOPY unloads them into sequential data sets: read and written.
@NullMarked
package homeport.datasets.unload;

import org.jspecify.annotations.NullMarked;
