/// Load libraries: finds programs by name, as sources or as load modules, compiles what has to be
/// compiled and remembers it. The only room of the language wing that reads and writes files.
@NullMarked
package homeport.library;

import org.jspecify.annotations.NullMarked;
