/// The one command. [Main] wires every room by hand; each subcommand is one class behind [Command].
@NullMarked
package homeport.cli;

import org.jspecify.annotations.NullMarked;
