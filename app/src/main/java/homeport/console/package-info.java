/// The console: `homeport up`'s pages for a browser. [homeport.console.Console] is the way in.
@NullMarked
package homeport.console;

import org.jspecify.annotations.NullMarked;
