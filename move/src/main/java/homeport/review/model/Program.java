package homeport.review.model;

import java.util.List;
import java.util.Map;

/// One program.
///
/// @param lines of its own member, copybooks not counted
/// @param runsUnmodified the compiler accepts it
/// @param errors how many errors the compiler found
/// @param verbs how often each statement is used
/// @param commands how often each EXEC command is used: `EXEC CICS READ`
/// @param online it has EXEC CICS commands
/// @param missing copybooks that are not in the estate
public record Program(
    String name,
    Place place,
    int lines,
    boolean runsUnmodified,
    int errors,
    boolean online,
    Map<String, Integer> verbs,
    Map<String, Integer> commands,
    List<FileUse> files,
    List<OnlineFileUse> onlineFiles,
    List<TableUse> tables,
    List<String> copybooks,
    List<String> missing) {
  public Program {
    files = List.copyOf(files);
    onlineFiles = List.copyOf(onlineFiles);
    tables = List.copyOf(tables);
    copybooks = List.copyOf(copybooks);
    missing = List.copyOf(missing);
  }

  /// A file of FILE-CONTROL.
  ///
  /// @param ddName the last part of the assignment name
  /// @param modes of the OPEN statements: INPUT, OUTPUT, I-O, EXTEND
  public record FileUse(
      String name, String ddName, String organization, List<String> modes, Place place) {
    public FileUse {
      modes = List.copyOf(modes);
    }

    /// What the OPEN modes say.
    public Access access() {
      boolean writes = modes.stream().anyMatch(mode -> !mode.equals("INPUT"));
      boolean reads = modes.contains("INPUT") || modes.contains("I-O");
      return new Access(reads, writes, false, false);
    }
  }

  /// A file that EXEC CICS commands name.
  public record OnlineFileUse(String file, Access access, Place place) {}

  /// A table that EXEC SQL statements name.
  public record TableUse(String table, Access access, Place place) {}
}
