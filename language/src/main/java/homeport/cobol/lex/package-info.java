/// From text words to tokens: words, literals, PICTURE character-strings, operators.
@NullMarked
package homeport.cobol.lex;

import org.jspecify.annotations.NullMarked;
