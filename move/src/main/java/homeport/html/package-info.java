/// HTML that escapes by construction: text goes in as text, and nothing else becomes a tag.
@NullMarked
package homeport.html;

import org.jspecify.annotations.NullMarked;
