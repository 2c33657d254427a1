/// The console's pages: what is shown, to whom, in two languages.
@NullMarked
package homeport.console.pages;

import org.jspecify.annotations.NullMarked;
