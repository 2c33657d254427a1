/// A job between its text and its model: expanded and merged, its parameters not yet typed.
@NullMarked
package homeport.jcl.draft;

import org.jspecify.annotations.NullMarked;
