/// Words and listings of the console.
@NullMarked
package homeport.console.pages;

import org.jspecify.annotations.NullMarked;
