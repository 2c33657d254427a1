/// What a review found, as plain records in a fixed order.
@NullMarked
package homeport.review.model;

import org.jspecify.annotations.NullMarked;
