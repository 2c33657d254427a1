/// IEBDG: test data from patterns.
@NullMarked
package homeport.utilities.testdata;

import org.jspecify.annotations.NullMarked;
