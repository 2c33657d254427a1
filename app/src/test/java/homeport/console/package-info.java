/// The console as a browser meets it.
@NullMarked
package homeport.console;

import org.jspecify.annotations.NullMarked;
