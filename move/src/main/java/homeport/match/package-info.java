/// Which servers carry the load a bank has today: a catalogue of sourced facts, the demand, and
/// interval arithmetic between the two. What no fact supports stays unknown.
@NullMarked
package homeport.match;

import org.jspecify.annotations.NullMarked;
