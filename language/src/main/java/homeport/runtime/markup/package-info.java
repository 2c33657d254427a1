/// What JSON and XML statements share: a group's layout, elementary data as text, encodings.
@NullMarked
package homeport.runtime.markup;

import org.jspecify.annotations.NullMarked;
