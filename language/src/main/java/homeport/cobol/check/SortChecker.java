package homeport.cobol.check;

import homeport.cobol.model.Bound;
import homeport.cobol.model.Category;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.FileModel;
import homeport.cobol.model.Occurs;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.FileStatement;
import homeport.cobol.syntax.Name;
import homeport.data.Usage;
import homeport.diagnostics.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// SORT, MERGE, RELEASE and RETURN (Language Reference, under their names).
final class SortChecker {
  /// Bytes of the longest record that can be sorted.
  private static final int RECORD_MAX = 0xFFFF;

  private final Checks checks;
  private final FileChecker files;

  SortChecker(Checks checks, FileChecker files) {
    this.checks = checks;
    this.files = files;
  }

  /// @param inDeclaratives where only a table may be sorted
  void sort(FileStatement.Sort s, boolean inDeclaratives) {
    if (s.collating() != null) {
      checks.refuse(Support.SORT_COLLATING, s.collating().at());
    }
    if (checks.model().bindings().find(s.table()) instanceof Bound.Item(DataItem table)) {
      table(s, table);
      return;
    }
    checks.refuse(s.merge() ? Support.MERGE : Support.SORT, s.at());
    if (inDeclaratives) {
      checks.report(
          Rule.SORT_IN_DECLARATIVES,
          s.at(),
          (s.merge() ? "MERGE" : "SORT") + " of files cannot stand in the DECLARATIVES");
    }
    FileModel file = files.file(s.file());
    if (file == null) {
      return;
    }
    if (!file.sort()) {
      checks.report(
          RuleBroken.of(Rule.FILE_VERB, s.file().at(), FileChecker.shown(file) + " is no sort file")
              .also(file.at(), "described by an FD")
              .help("a sort file is described by an SD"));
      return;
    }
    if (file.recordMax() > RECORD_MAX) {
      checks.refuse(Support.SORT_LONG, s.file().at());
    }
    s.keys().forEach(key -> key.names().forEach(name -> fileKey(file, name)));
    phrases(s);
    List.of(s.using(), s.giving()).forEach(names -> names.forEach(this::partner));
  }

  private void phrases(FileStatement.Sort s) {
    String verb = s.merge() ? "MERGE" : "SORT";
    if (s.keys().stream().allMatch(key -> key.names().isEmpty())) {
      missing(s.at(), verb, "a key", "ON ASCENDING KEY or ON DESCENDING KEY");
    }
    if (s.using().isEmpty() && s.input() == null) {
      missing(s.at(), verb, "input", s.merge() ? "USING" : "USING or INPUT PROCEDURE");
    }
    if (s.merge() && s.using().size() == 1) {
      missing(s.at(), verb, "two files", "at least two names after USING");
    }
    if (s.merge()) {
      once(s);
    }
    if (s.giving().isEmpty() && s.output() == null) {
      missing(s.at(), verb, "output", "GIVING or OUTPUT PROCEDURE");
    }
  }

  /// No file-name is repeated in a MERGE (Language Reference, "MERGE statement").
  private void once(FileStatement.Sort s) {
    Map<String, Span> named = new HashMap<>();
    named.put(s.file().text(), s.file().at());
    for (List<Name> names : List.of(s.using(), s.giving())) {
      for (Name name : names) {
        Span before = named.putIfAbsent(name.text(), name.at());
        if (before != null) {
          checks.report(
              RuleBroken.of(Rule.SORT_PHRASE, name.at(), "`" + name + "` is twice in this MERGE")
                  .also(before, "the first time"));
        }
      }
    }
  }

  private void missing(Span at, String verb, String what, String help) {
    checks.report(RuleBroken.of(Rule.SORT_PHRASE, at, verb + " needs " + what).help(help));
  }

  private void fileKey(FileModel file, Reference name) {
    DataItem key = checks.whole(name);
    if (key != null) {
      boolean inside = key.area().equals(file.area());
      key(
          name,
          key,
          inside ? nationalNumber(key) : "is not in a record of " + FileChecker.shown(file),
          key.dimensions().isEmpty());
    }
  }

  /// A key of records is no number in national characters (Programming Guide, "Setting sort or
  /// merge criteria").
  private static @Nullable String nationalNumber(DataItem key) {
    boolean number =
        key.category() == Category.NUMERIC || key.category() == Category.EXTERNAL_FLOAT;
    return number && key.usage() == Usage.NATIONAL ? "is a number of USAGE NATIONAL" : null;
  }

  private void key(Reference name, DataItem key, @Nullable String elsewhere, boolean plain) {
    String wrong = elsewhere;
    if (wrong == null && (!plain || key.isVariable() || isMoved(key))) {
      wrong = "is a table, or its place or length varies";
    }
    if (wrong != null) {
      checks.report(
          RuleBroken.of(Rule.SORT_KEY, name.at(), "the key `" + name.name() + "` " + wrong)
              .also(key.nameAt(), "defined here"));
    } else if (nationalNumber(key) != null && key.number() == null) {
      checks.refuse(Support.SORT_KEY_NATIONAL, name.at());
    }
  }

  /// Whether a key's place in its record or element varies.
  private static boolean isMoved(DataItem key) {
    return key.dimensions().isEmpty() && key.isVariablyLocated();
  }

  private void partner(Name name) {
    FileModel file = files.file(name);
    if (file != null) {
      boolean _ = files.isSort(file, name.at(), "USING or GIVING");
    }
  }

  /// Format 2: the keys are in the table's element, or are its own.
  private void table(FileStatement.Sort s, DataItem table) {
    checks.refuse(Support.SORT_TABLE, s.at());
    Occurs occurs = table.occurs();
    if (s.merge() || occurs == null) {
      checks.report(
          RuleBroken.of(
                  Rule.SORT_TABLE,
                  s.file().at(),
                  "`" + s.file() + (s.merge() ? "` is no sort file" : "` is no table"))
              .also(table.nameAt(), "defined here")
              .help(
                  s.merge()
                      ? "MERGE is of files"
                      : "SORT is of a sort file, or of an item with OCCURS"));
      return;
    }
    if (table.children().stream().anyMatch(DataItem::isVariable)) {
      checks.report(
          RuleBroken.of(
                  Rule.SORT_TABLE,
                  s.file().at(),
                  "the elements of `" + s.file() + "` vary in length")
              .also(table.nameAt(), "defined here"));
    }
    if (occurs.stride() > RECORD_MAX) {
      checks.refuse(Support.SORT_LONG, s.file().at());
    }
    if (s.keys().isEmpty() && occurs.keys().isEmpty()) {
      checks.report(
          RuleBroken.of(
                  Rule.SORT_PHRASE, s.at(), "SORT of a table needs a key, here or in its OCCURS")
              .also(table.nameAt(), "it has none"));
    }
    s.keys().forEach(key -> key.names().forEach(name -> tableKey(table, name)));
  }

  private void tableKey(DataItem table, Reference name) {
    if (checks.model().bindings().find(name) instanceof Bound.Item(DataItem key)) {
      boolean inside = within(key, table);
      boolean plain = key.dimensions().size() == table.dimensions().size();
      key(
          name,
          key,
          inside ? null : "is not in an element of `" + table.displayName() + "`",
          plain);
    }
  }

  private static boolean within(DataItem item, DataItem group) {
    for (DataItem at = item; at != null; at = at.parent()) {
      if (at.equals(group)) {
        return true;
      }
    }
    return false;
  }

  void release(FileStatement.Release s) {
    checks.refuse(Support.RELEASE, s.at());
    FileModel file = files.fileOf(s.record());
    if (file != null && !file.sort()) {
      files.sortRecord(s.record(), "RELEASE", "WRITE");
    } else if (file != null) {
      files.from(file, s.record(), s.from());
    }
  }

  void returned(FileStatement.Return s) {
    checks.refuse(Support.RETURN, s.at());
    FileModel file = files.file(s.file());
    if (file != null && !file.sort()) {
      checks.report(
          Rule.FILE_VERB, s.file().at(), FileChecker.shown(file) + " is no sort file; use READ");
    } else if (file != null) {
      files.into(file, s.into());
    }
  }
}
