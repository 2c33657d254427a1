/// From tokens to the syntax tree: recursive descent, a method for each rule of the Language
/// Reference.
@NullMarked
package homeport.cobol.parse;

import org.jspecify.annotations.NullMarked;
