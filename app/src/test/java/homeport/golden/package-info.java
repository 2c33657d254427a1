/// The golden programs of `programs/`, each run as a person would run it.
@NullMarked
package homeport.golden;

import org.jspecify.annotations.NullMarked;
