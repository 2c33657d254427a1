package homeport.jobs.estate;

import homeport.jcl.MemberSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Procedures and INCLUDE groups of an estate. A library that JCLLIB names is the estate's
/// procedure folders, because their files are what the library held; so every procedure is found
/// whatever its library was called.
public final class EstateMembers implements MemberSource {
  private static final List<String> EXTENSIONS = List.of(".jcl", ".prc", ".proc", ".txt", "");

  private final Estate estate;

  public EstateMembers(Estate estate) {
    this.estate = estate;
  }

  @Override
  public @Nullable Member find(String name, List<String> libraries) {
    try {
      Path file = estate.procedures().find(name, EXTENSIONS);
      if (file == null) {
        return null;
      }
      String text = Files.readString(file, StandardCharsets.UTF_8);
      boolean system = libraries.isEmpty();
      String library =
          system ? folder(file) : libraries.getFirst() + " (HERE: " + folder(file) + ")";
      return new Member(library, system, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String folder(Path file) {
    Path folder = file.getParent();
    return folder == null ? "" : estate.folder().relativize(folder).toString();
  }
}
