/// The syntax tree: a COBOL program as written. It holds no meaning: no name is bound here, no
/// clause is checked against another; `homeport.cobol.model` does that.
@NullMarked
package homeport.cobol.syntax;

import org.jspecify.annotations.NullMarked;
