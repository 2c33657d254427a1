/// JOINKEYS: records of two files brought together by their keys.
@NullMarked
package homeport.utilities.sort.join;

import org.jspecify.annotations.NullMarked;
