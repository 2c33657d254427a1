package homeport.cobol.model;

import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.FileSyntax;
import homeport.cobol.syntax.Literal;
import homeport.cobol.syntax.ProgramSyntax;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives each file its record area, and the counter of the lines of its page.
final class FilePlacement {
  private final AreaList areas;
  private final List<DataItem> roots;
  private final Names names;
  private final Layout layout;
  private final Placement placement;

  /// @param roots gets the counters
  FilePlacement(
      AreaList areas, List<DataItem> roots, Names names, Layout layout, Placement placement) {
    this.areas = areas;
    this.roots = roots;
    this.names = names;
    this.layout = layout;
    this.placement = placement;
  }

  /// Gives the records of a file their area.
  void records(FileMaker.Half half) {
    FileSyntax.Description description = half.description;
    if (description == null) {
      return;
    }
    long longest = longestRecord(half, description);
    StorageArea.Kind kind =
        description.external() ? StorageArea.Kind.EXTERNAL : StorageArea.Kind.RECORD;
    StorageArea shared = half.area;
    StorageArea area =
        shared != null ? shared : areas.add(kind, half.select.name().text(), longest);
    half.area = area;
    for (Draft record : half.records) {
      placement.make(record, area, half.select.name().text(), description.global());
    }
  }

  private long longestRecord(FileMaker.Half half, FileSyntax.Description description) {
    long longest = Math.max(1, description.recordMax());
    for (Draft record : half.records) {
      longest = Math.max(longest, layout.record(record, 0));
    }
    return longest;
  }

  /// SAME RECORD AREA: the files' records are in one place (Language Reference, "SAME RECORD AREA
  /// clause").
  void share(List<ProgramSyntax.SameArea> areasShared, List<FileMaker.Half> halves) {
    for (ProgramSyntax.SameArea same : areasShared) {
      if (!same.kind().equalsIgnoreCase("RECORD")) {
        continue;
      }
      Set<String> names = new HashSet<>();
      same.files().forEach(name -> names.add(name.text()));
      List<FileMaker.Half> members =
          halves.stream().filter(half -> names.contains(half.select.name().text())).toList();
      long longest = 1;
      for (FileMaker.Half half : members) {
        if (half.description != null) {
          longest = Math.max(longest, longestRecord(half, half.description));
        }
      }
      if (!members.isEmpty()) {
        String first = members.getFirst().select.name().text();
        StorageArea area = areas.add(StorageArea.Kind.RECORD, first, longest);
        members.forEach(half -> half.area = area);
      }
    }
  }

  /// LINAGE-COUNTER has the picture of the data item that gives the lines of a page, or is binary
  /// with as many digits as the integer (Language Reference, "LINAGE-COUNTER").
  void linageCounter(FileMaker.Half half) {
    FileSyntax.Description description = half.description;
    if (description == null || description.linage() == null) {
      return;
    }
    FileSyntax.Linage linage = description.linage();
    DataItem.Shape shape = counterShape(linage.lines());
    if (shape == null || shape.number() == null) {
      return;
    }
    String file = half.select.name().text();
    int length = shape.number().bytes();
    DataItem counter =
        new DataItem(
            linage.at(),
            linage.at(),
            77,
            "LINAGE-COUNTER",
            null,
            areas.add(StorageArea.Kind.RECORD, "LINAGE-COUNTER of " + file, length),
            0,
            length,
            shape,
            List.of(),
            null);
    half.linageCounter = counter;
    roots.add(counter);
    names.declareGlobal(description.global());
    names.add(counter, file);
    names.declareGlobal(false);
  }

  private DataItem.@Nullable Shape counterShape(Expression lines) {
    if (lines instanceof Expression.Constant(_, Literal.Number number)) {
      return Registers.binary("9(" + number.unscaled().toString().length() + ")");
    }
    if (lines instanceof Expression.Reference reference) {
      List<Names.Entry> found = names.candidates(reference.name(), reference.qualifiers());
      if (found.size() == 1
          && found.getFirst().meaning() instanceof Bound.Item(DataItem item)
          && item.number() != null) {
        return new DataItem.Shape(
            item.category(), item.usage(), item.picture(), item.number(), false, false);
      }
    }
    return null;
  }
}
