package homeport.jobs.estate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Folders that stand for partitioned data sets: a file is a member, its name without the
/// extension, in any case, is the member's name. Folders are searched in the order in which the
/// estate names them; what is in a folder's folders is not searched.
///
/// @param places folders, and single files that a pattern named
public record MemberFolders(List<Path> places) {
  public static final MemberFolders NONE = new MemberFolders(List.of());

  public MemberFolders {
    places = List.copyOf(places);
  }

  /// The file of a member, or null.
  ///
  /// @param member a name in upper case
  /// @param extensions those a file may have, in the order in which they win; the empty one is none
  public @Nullable Path find(String member, List<String> extensions) throws IOException {
    for (Path place : places) {
      Path found = best(member, extensions, files(place));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static List<Path> files(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try (Stream<Path> files = Files.list(place)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static @Nullable Path best(String member, List<String> extensions, List<Path> files) {
    Path best = null;
    int rank = extensions.size();
    for (Path file : files) {
      String name = String.valueOf(file.getFileName()).toUpperCase(Locale.ROOT);
      int dot = name.indexOf('.');
      String base = dot < 0 ? name : name.substring(0, dot);
      if (base.equals(member)) {
        int here = extensions.indexOf(dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT));
        if (here >= 0 && here < rank) {
          best = file;
          rank = here;
        }
      }
    }
    return best;
  }

  /// The folders, in order; for a single file the one it is in.
  public List<Path> folders() {
    Set<Path> folders = new LinkedHashSet<>();
    for (Path place : places) {
      Path folder = Files.isDirectory(place) ? place : place.getParent();
      if (folder != null) {
        folders.add(folder);
      }
    }
    return List.copyOf(folders);
  }

  /// Every file, in order.
  public List<Path> all() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path place : places) {
      all.addAll(files(place));
    }
    return all;
  }
}
