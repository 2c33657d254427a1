/// Evidence packs: written, signed, read and verified.
@NullMarked
package homeport.trial.pack;

import org.jspecify.annotations.NullMarked;
