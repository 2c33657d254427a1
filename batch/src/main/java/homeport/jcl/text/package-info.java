/// Records to statements: fields, continuation, in-stream data.
@NullMarked
package homeport.jcl.text;

import org.jspecify.annotations.NullMarked;
