package homeport.cobol.model;

import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.FileSyntax;
import homeport.cobol.syntax.FileSyntax.Description;
import homeport.cobol.syntax.FileSyntax.Organization;
import homeport.cobol.syntax.FileSyntax.Select;
import homeport.cobol.syntax.Name;
import homeport.diagnostics.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Joins each SELECT with its FD or SD and binds what they name (Language Reference, "FILE-CONTROL
/// paragraph", "FILE SECTION"; Programming Guide, "Processing files").
final class FileMaker {
  private static final int DDNAME_MAX = 8;

  private final Problems problems;
  private final Map<String, Half> halves = new LinkedHashMap<>();
  private final Map<String, FileModel> models = new LinkedHashMap<>();
  private final @Nullable FileMaker around;

  /// @param around the files of the program that contains this one; null for none
  FileMaker(Problems problems, @Nullable FileMaker around) {
    this.problems = problems;
    this.around = around;
  }

  /// A file on its way: what the source says, then its records' place.
  static final class Half {
    final Select select;
    @Nullable Description description;
    List<Draft> records = List.of();
    @Nullable StorageArea area;
    @Nullable DataItem linageCounter;

    Half(Select select) {
      this.select = select;
    }
  }

  /// Finds the pairs; files that are not whole are left out with a problem.
  List<Half> join(List<Select> selects, List<Description> descriptions) {
    for (Select select : selects) {
      Half before = halves.putIfAbsent(select.name().text(), new Half(select));
      if (before != null) {
        problems.add(
            RuleBroken.of(
                    Rule.FILE_TWICE,
                    select.name().at(),
                    "file `" + select.name() + "` is selected twice")
                .also(before.select.name().at(), "the first SELECT"));
      }
    }
    for (Description description : descriptions) {
      Half half = halves.get(description.name().text());
      if (half == null) {
        problems.add(
            RuleBroken.of(
                    Rule.FILE_HALF,
                    description.name().at(),
                    "file `" + description.name() + "` has no SELECT")
                .help("write a SELECT for it in FILE-CONTROL"));
      } else if (half.description != null) {
        problems.add(
            RuleBroken.of(
                    Rule.FILE_TWICE,
                    description.name().at(),
                    "file `" + description.name() + "` is described twice")
                .also(half.description.name().at(), "the first one"));
      } else {
        half.description = description;
      }
    }
    for (Half half : halves.values()) {
      if (half.description == null) {
        problems.add(
            RuleBroken.of(
                    Rule.FILE_HALF,
                    half.select.name().at(),
                    "file `" + half.select.name() + "` has no FD or SD")
                .help("describe it in the FILE SECTION"));
      }
    }
    return halves.values().stream().filter(half -> half.description != null).toList();
  }

  /// The file's model, once all names are known.
  void make(Half half, Names names) {
    Select select = half.select;
    Description description = half.description;
    StorageArea area = half.area;
    if (description == null || area == null) {
      return;
    }
    List<DataItem> records = new ArrayList<>();
    for (Draft record : half.records) {
      if (record.item != null) {
        records.add(record.item);
      }
    }
    RecordLengths lengths = RecordLengths.of(description, records, problems);
    FileItems items = new FileItems(names, half, records, problems);
    checkClauses(select, description);
    checkLabels(description, names);
    FileModel model =
        new FileModel(
            select.at(),
            select.name().text(),
            models().size(),
            ddName(select),
            select.optional(),
            description.sort(),
            select.organization(),
            select.access(),
            area,
            records,
            lengths.min(),
            lengths.max(),
            lengths.variable(),
            description.varying(),
            description.recordingMode(),
            items.recordKey(),
            items.relativeKey(),
            items.alternateKeys(),
            items.length(description.dependingOn()),
            items.status(),
            items.vsamStatus(),
            description.linage(),
            half.linageCounter,
            description.external(),
            description.global());
    models.put(model.name(), model);
  }

  /// User labels of a tape, which nothing reads.
  private void checkLabels(Description description, Names names) {
    for (Name label : description.labels()) {
      if (!names.has(label.text())) {
        problems.add(
            RuleBroken.of(
                Rule.FILE_ITEM,
                label.at(),
                "`" + label + "`, the label of `" + description.name() + "`, is not defined"));
      }
    }
  }

  private void checkClauses(Select select, Description description) {
    if (select.assignment() == null) {
      incomplete(select, "has no ASSIGN");
    }
    boolean indexed = select.organization() == Organization.INDEXED;
    boolean relative = select.organization() == Organization.RELATIVE;
    if (indexed && select.recordKey() == null) {
      incomplete(select, "is indexed and has no RECORD KEY");
    }
    if (relative
        && select.access() != FileSyntax.Access.SEQUENTIAL
        && select.relativeKey() == null) {
      incomplete(select, "needs a RELATIVE KEY for this access mode");
    }
    if (!indexed) {
      misplaced(select, select.recordKey(), "RECORD KEY", "is not indexed");
      if (!select.alternateKeys().isEmpty()) {
        misplaced(
            select,
            select.alternateKeys().getFirst().name(),
            "ALTERNATE RECORD KEY",
            "is not indexed");
      }
    }
    if (!relative) {
      misplaced(select, select.relativeKey(), "RELATIVE KEY", "is not relative");
    }
    if (!indexed && !relative && select.access() != FileSyntax.Access.SEQUENTIAL) {
      problems.add(
          RuleBroken.of(
                  Rule.FILE_CLAUSE,
                  select.at(),
                  "a sequential file is read in sequence only: `" + select.name() + "`")
              .label("ACCESS MODE " + select.access().name().toLowerCase(Locale.ROOT)));
    }
    if (description.sort() && (indexed || relative)) {
      problems.add(
          RuleBroken.of(
              Rule.FILE_CLAUSE, select.at(), "`" + select.name() + "` is a sort file (SD)"));
    }
    if (description.records().isEmpty() && description.reports().isEmpty()) {
      problems.add(
          RuleBroken.of(
              Rule.FILE_INCOMPLETE,
              description.at(),
              "file `" + select.name() + "` has no record"));
    }
  }

  private void incomplete(Select select, String what) {
    problems.add(
        RuleBroken.of(
            Rule.FILE_INCOMPLETE, select.name().at(), "file `" + select.name() + "` " + what));
  }

  private void misplaced(Select select, @Nullable Reference item, String clause, String why) {
    if (item != null) {
      problems.add(
          RuleBroken.of(
              Rule.FILE_CLAUSE,
              item.at(),
              clause + " cannot stand here: file `" + select.name() + "` " + why));
    }
  }

  /// The ddname in an assignment-name: what follows the last hyphen of `comments-S-NAME`,
  /// `comments-AS-NAME` or `NAME`, eight characters of it (Language Reference, "ASSIGN clause").
  static String ddName(Select select) {
    if (select.assignment() == null) {
      return select.name().text();
    }
    String assignment = select.assignment().text().toUpperCase(Locale.ROOT);
    String name = assignment.substring(assignment.lastIndexOf('-') + 1);
    return name.substring(0, Math.min(DDNAME_MAX, name.length()));
  }

  /// The files of the programs around this one, then its own.
  List<FileModel> models() {
    List<FileModel> all = new ArrayList<>();
    if (around != null) {
      all.addAll(around.models());
    }
    all.addAll(models.values());
    return List.copyOf(all);
  }

  /// The files that the program can name: its own and, where it has none of the name, GLOBAL ones.
  List<FileModel> visible() {
    return models().stream().filter(file -> file.equals(find(file.name()))).toList();
  }

  @Nullable FileModel find(String name) {
    FileModel own = models.get(name);
    return own == null && around != null ? around.findGlobal(name) : own;
  }

  private @Nullable FileModel findGlobal(String name) {
    FileModel own = models.get(name);
    if (own != null && own.global()) {
      return own;
    }
    return around == null ? null : around.findGlobal(name);
  }

  /// True for a file that is at least half there, so that a reference to it is no problem of its
  /// own.
  boolean knows(String name) {
    return halves.containsKey(name);
  }

  Set<String> names() {
    return models.keySet();
  }
}
