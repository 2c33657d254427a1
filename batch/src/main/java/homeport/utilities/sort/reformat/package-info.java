/// Makes records anew: what INREC, OUTREC and OUTFIL say of columns, fields, constants and numbers.
@NullMarked
package homeport.utilities.sort.reformat;

import org.jspecify.annotations.NullMarked;
