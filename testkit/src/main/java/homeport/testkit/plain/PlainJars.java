package homeport.testkit.plain;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Makes the classes of the project's jars in a folder plain ones ([PlainClass]). A jar with
/// nothing to do, for example because this ran before, is not touched.
public final class PlainJars {
  private PlainJars() {}

  /// @param args the folder with the project's jars and all they use
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    List<URL> everything = new ArrayList<>();
    for (Path jar : jars(folder, "")) {
      everything.add(jar.toUri().toURL());
    }
    try (URLClassLoader classes = new URLClassLoader(everything.toArray(URL[]::new))) {
      PlainClass plain = new PlainClass(classes);
      for (Path jar : jars(folder, "homeport")) {
        makePlain(jar, plain);
      }
    }
  }

  private static List<Path> jars(Path folder, String prefix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .filter(file -> file.toString().endsWith(".jar"))
          .sorted()
          .toList();
    }
  }

  private static void makePlain(Path jar, PlainClass plain) throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(jar);
        Stream<Path> files = Files.walk(inside.getPath("/homeport"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        byte[] made = plain.of(Files.readAllBytes(file));
        if (made != null) {
          Files.write(file, made);
        }
      }
    }
  }
}
