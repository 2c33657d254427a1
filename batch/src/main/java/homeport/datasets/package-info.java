/// Data sets: the catalog of an estate, sequential and keyed access, what stands behind the ddnames
/// of a step, and the life of an allocation. Implements the runtime's port
/// [homeport.runtime.Files].
@NullMarked
package homeport.datasets;

import org.jspecify.annotations.NullMarked;
