/// Puts records in order: fields of records as bytes that compare, a sorter that keeps to a bound
/// of memory, and the test of a condition on a record.
@NullMarked
package homeport.utilities.sort.engine;

import org.jspecify.annotations.NullMarked;
