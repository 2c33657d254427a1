package homeport.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A folder that stands for a partitioned data set: each file is a member, its name up to the first
/// dot in upper case is the member's name. Of several files for one member the one whose extension
/// comes first in the list wins, then the first by name. The folder is listed once. A single file
/// stands for a folder with one member. Where the names of programs that PGMNAME(LONGMIXED) keeps
/// as they are written differ in case only, the file that is spelt as the name wins.
final class MemberFolder {
  private final Path folder;
  private final List<String> extensions;
  private @Nullable Map<String, Path> members;

  /// Members by the spelling of their files, where that is not in upper case.
  private final Map<String, Path> spelt = new TreeMap<>();

  /// @param extensions in lower case with their dot; `""` stands for no extension
  MemberFolder(Path folder, List<String> extensions) {
    this.folder = folder;
    this.extensions = List.copyOf(extensions);
  }

  Path folder() {
    return folder;
  }

  /// The file of a member, or null.
  @Nullable Path find(String member) {
    return members().get(member.toUpperCase(Locale.ROOT));
  }

  /// The file of a program, by its spelling first; or null.
  @Nullable Path findProgram(String name) {
    Path folded = find(name);
    return spelt.getOrDefault(name, folded);
  }

  /// The members' names in order.
  List<String> names() {
    return List.copyOf(members().keySet());
  }

  private synchronized Map<String, Path> members() {
    Map<String, Path> known = members;
    if (known == null) {
      known = list();
      members = known;
    }
    return known;
  }

  private Map<String, Path> list() {
    Map<String, Path> found = new TreeMap<>();
    if (Files.isRegularFile(folder)) {
      add(found, folder);
    }
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (Stream<Path> files = Files.list(folder)) {
      files.sorted().filter(Files::isRegularFile).forEach(file -> add(found, file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private void add(Map<String, Path> found, Path file) {
    String name = file.getFileName().toString();
    int dot = name.indexOf('.');
    String spelling = dot < 0 ? name : name.substring(0, dot);
    String member = spelling.toUpperCase(Locale.ROOT);
    keep(found, member, name, file);
    if (!member.equals(spelling)) {
      keep(spelt, spelling, name, file);
    }
  }

  private void keep(Map<String, Path> found, String member, String name, Path file) {
    int rank = rank(name);
    if (rank >= 0 && !member.isEmpty()) {
      Path other = found.get(member);
      if (other == null || rank(other.getFileName().toString()) > rank) {
        found.put(member, file);
      }
    }
  }

  private int rank(String name) {
    int dot = name.indexOf('.');
    return extensions.indexOf(dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT));
  }
}
