/// The estate's folder: which files there are and what each of them is.
@NullMarked
package homeport.review.scan;

import org.jspecify.annotations.NullMarked;
