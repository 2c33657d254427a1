/// What the members say: programs, jobs, control statements, resources, the inventory.
@NullMarked
package homeport.review.read;

import org.jspecify.annotations.NullMarked;
