/// The audit log's lines.
@NullMarked
package homeport.console.audit;

import org.jspecify.annotations.NullMarked;
