/// Old and new side by side: what a trial found, and what stops one.
@NullMarked
package homeport.trial;

import org.jspecify.annotations.NullMarked;
