/// XML GENERATE and XML PARSE.
@NullMarked
package homeport.runtime.xml;

import org.jspecify.annotations.NullMarked;
