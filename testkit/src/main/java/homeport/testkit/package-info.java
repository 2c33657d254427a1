/// Seeds and generators for tests that try more than a person would think of.
@NullMarked
package homeport.testkit;

import org.jspecify.annotations.NullMarked;
