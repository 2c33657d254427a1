/// What happened in the console, in lines that are only added.
@NullMarked
package homeport.console.audit;

import org.jspecify.annotations.NullMarked;
