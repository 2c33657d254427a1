/// Many banks on their way: institutions, their systems, waves and gates, kept as a ledger that is
/// only ever added to. A gate is opened by a file that a step of the way made, never by a tick.
@NullMarked
package homeport.programme;

import org.jspecify.annotations.NullMarked;
