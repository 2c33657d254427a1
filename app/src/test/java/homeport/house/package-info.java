/// The rules of the whole repository: rooms, sizes, names, documents.
@NullMarked
package homeport.house;

import org.jspecify.annotations.NullMarked;
