/// OUTFIL: output data sets of a sort, with their own choice of records, form and headings.
@NullMarked
package homeport.utilities.sort.outfil;

import org.jspecify.annotations.NullMarked;
