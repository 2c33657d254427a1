/// Who may sign on to the console, and as what.
@NullMarked
package homeport.console.people;

import org.jspecify.annotations.NullMarked;
