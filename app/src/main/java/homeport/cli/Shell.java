package homeport.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/// What the shell that started us gave: streams, environment, the folder we stand in. Commands see
/// the world only through it, so tests can give them another one. The streams write UTF-8 whatever
/// the locale says, because messages draw boxes and names have accents.
///
/// @param watched a terminal shows what we print, so progress is welcome
record Shell(
    PrintStream out,
    PrintStream err,
    InputStream in,
    Map<String, String> environment,
    Path directory,
    boolean watched) {

  static Shell ofProcess() {
    return new Shell(
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        System.in,
        System.getenv(),
        Path.of(""),
        "1".equals(System.getenv("HOMEPORT_TERMINAL")));
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), 8192),
        false,
        StandardCharsets.UTF_8);
  }

  /// The file that a person named, who is told when there is none.
  Path file(String name) throws FileSystemException {
    Path file = directory.resolve(name);
    if (Files.isDirectory(file)) {
      throw new FileSystemException(name, null, "this is a folder, and a file is wanted");
    }
    if (!Files.exists(file)) {
      throw new NoSuchFileException(name);
    }
    return file;
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
