package homeport.jobs.queue;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where the socket of an estate's owner is: in `.homeport/control`, a folder that only its owner
/// can enter. A path too long for a socket leads to a folder of its own in the system's temporary
/// one; the file `address` says where, and to which folder it belongs: who copies an estate that is
/// served copies this file too, and what is meant for the copy must not reach the original.
record ControlSocket(Path folder) {
  /// What every system that we run on takes as the path of a socket.
  private static final int PATH_BYTES_MAX = 100;

  private static final String SOCKET = "jobs.socket";
  private static final String ADDRESS = "address";
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  static ControlSocket of(Path state) {
    return new ControlSocket(state.resolve("control"));
  }

  /// A path on which nobody listens yet.
  UnixDomainSocketAddress prepare() throws IOException {
    Files.createDirectories(folder);
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, OWNER_ONLY);
    }
    Path socket = folder.toAbsolutePath().resolve(SOCKET);
    if (socket.toString().getBytes(StandardCharsets.UTF_8).length > PATH_BYTES_MAX) {
      // createTempDirectory makes it for its owner only.
      socket = Files.createTempDirectory("homeport").resolve(SOCKET);
    }
    Files.deleteIfExists(socket);
    Files.writeString(
        folder.resolve(ADDRESS),
        socket + "\n" + folder.toRealPath() + "\n",
        StandardCharsets.UTF_8);
    return UnixDomainSocketAddress.of(socket);
  }

  /// Where somebody may listen for this estate, or null when nobody ever did.
  @Nullable UnixDomainSocketAddress find() throws IOException {
    try {
      List<String> lines = Files.readAllLines(folder.resolve(ADDRESS), StandardCharsets.UTF_8);
      boolean ours = lines.size() == 2 && lines.getLast().equals(folder.toRealPath().toString());
      return ours ? UnixDomainSocketAddress.of(lines.getFirst()) : null;
    } catch (NoSuchFileException _) {
      return null;
    }
  }

  /// Takes the path away again.
  void remove(UnixDomainSocketAddress address) throws IOException {
    Files.deleteIfExists(folder.resolve(ADDRESS));
    Files.deleteIfExists(address.getPath());
  }
}
