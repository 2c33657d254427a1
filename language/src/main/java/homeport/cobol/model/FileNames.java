package homeport.cobol.model;

import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Name;
import homeport.diagnostics.NearNames;
import homeport.diagnostics.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Binds file-names and record-names where a statement names them.
final class FileNames {
  private final FileMaker files;
  private final Bindings bindings;
  private final Problems problems;
  private final Map<String, List<DataItem>> records = new HashMap<>();

  FileNames(FileMaker files, Bindings bindings, Problems problems) {
    this.files = files;
    this.bindings = bindings;
    this.problems = problems;
    for (FileModel file : files.visible()) {
      for (DataItem record : file.records()) {
        records.computeIfAbsent(record.displayName(), _ -> new ArrayList<>()).add(record);
      }
    }
  }

  /// True of a name that a SELECT or an FD defines, be the definition right or wrong.
  boolean knows(Name name) {
    return files.knows(name.text());
  }

  void file(Name name) {
    FileModel file = files.find(name.text());
    if (file != null) {
      bindings.bindFile(name, file);
    } else if (!knows(name)) {
      RuleBroken problem =
          RuleBroken.of(Rule.FILE_NOT_DEFINED, name.at(), "there is no file `" + name.text() + "`")
              .label("no SELECT and FD for it");
      List<String> similar = NearNames.of(name.text(), files.names());
      problems.add(similar.isEmpty() ? problem : problem.help(Names.didYouMean(similar)));
    }
  }

  /// Binds what CALL passes where it is a file (Language Reference, "CALL statement", file-name-1).
  ///
  /// @return false for what is no file
  boolean passed(@Nullable Expression argument) {
    if (!(argument instanceof Expression.Reference reference)
        || !reference.qualifiers().isEmpty()) {
      return false;
    }
    FileModel file = files.find(reference.name().text());
    if (file != null) {
      bindings.bind(reference, new Bound.File(file));
    }
    return file != null;
  }

  /// A record, which `OF file` tells from those of the same name (Language Reference,
  /// "Qualification").
  void record(Name name, @Nullable Name of) {
    List<DataItem> found = records.getOrDefault(name.text(), List.of());
    if (of != null) {
      file(of);
      FileModel file = files.find(of.text());
      found = file == null ? found : found.stream().filter(file.records()::contains).toList();
    }
    if (found.size() == 1) {
      bindings.bindRecord(name, found.getFirst());
    } else {
      notOne(name, found);
    }
  }

  private void notOne(Name name, List<DataItem> found) {
    RuleBroken problem =
        RuleBroken.of(
            found.isEmpty() ? Rule.RECORD_NOT_OF_FILE : Rule.NAME_AMBIGUOUS,
            name.at(),
            found.isEmpty()
                ? "`" + name.text() + "` is not a record of a file"
                : "`" + name.text() + "` is a record of several files");
    for (DataItem record : found) {
      problem = problem.also(record.nameAt(), "of file `" + record.area().name() + "`");
    }
    List<String> similar =
        found.isEmpty() ? NearNames.of(name.text(), records.keySet()) : List.of();
    problems.add(similar.isEmpty() ? problem : problem.help(Names.didYouMean(similar)));
  }
}
