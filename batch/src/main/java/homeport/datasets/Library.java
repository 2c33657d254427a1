package homeport.datasets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A partitioned data set as a folder: each member is the file of its name. What is being written
/// stands in a file of another name, which takes the member's place when it is closed, as STOW does
/// (z/OS DFSMS Using Data Sets, "Processing a partitioned data set"): until then, and after a
/// failure before, the library has the member as it was.
final class Library {
  private static final Pattern MEMBER = Pattern.compile("[A-Z#@$][A-Z0-9#@${]{0,7}");
  private static final String UNFINISHED = ".new";

  private Library() {}

  static boolean validMember(String name) {
    return MEMBER.matcher(name).matches();
  }

  /// The names in the directory, in order.
  static List<String> members(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> String.valueOf(file.getFileName()))
          .filter(Library::validMember)
          .forEach(names::add);
    }
    Collections.sort(names);
    return names;
  }

  /// The file that is written to become a member.
  static Path unfinished(Path folder, String member) {
    return folder.resolve('.' + member + UNFINISHED);
  }

  /// Puts a member that has been written into the directory.
  static void stow(Path folder, String member) throws IOException {
    Path moved =
        Files.move(
            unfinished(folder, member),
            folder.resolve(member),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
    assert Files.exists(moved);
  }

  /// The cells that the members of a library take, one behind the other, behind `at`.
  ///
  /// @param but a member that is not counted
  static long cells(Path folder, Dcb dcb, String but, long at) throws IOException {
    long end = at;
    for (String member : members(folder)) {
      if (!member.equals(but)) {
        end += SpaceUse.estimate(Files.size(folder.resolve(member)), dcb);
        end = SpaceUse.place(end, Track.cells(0));
      }
    }
    return end;
  }

  /// Deletes a library with all its members.
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
