/// The review as JSON and as a page.
@NullMarked
package homeport.review.report;

import org.jspecify.annotations.NullMarked;
