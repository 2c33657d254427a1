/// Source text, spans, problems and the one renderer that shows them.
@NullMarked
package homeport.diagnostics;

import org.jspecify.annotations.NullMarked;
