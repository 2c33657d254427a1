/// A COBOL program from its text to a model in which every name is bound.
@NullMarked
package homeport.cobol;

import org.jspecify.annotations.NullMarked;
