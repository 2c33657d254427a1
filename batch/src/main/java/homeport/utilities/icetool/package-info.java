/// ICETOOL: several sorts, copies, counts and reports in one step.
@NullMarked
package homeport.utilities.icetool;

import org.jspecify.annotations.NullMarked;
