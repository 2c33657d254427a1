/// Two data sets compared field by field, with control totals and rules for legal differences.
@NullMarked
package homeport.trial.compare;

import org.jspecify.annotations.NullMarked;
