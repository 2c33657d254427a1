/// JSON GENERATE and JSON PARSE.
@NullMarked
package homeport.runtime.json;

import org.jspecify.annotations.NullMarked;
