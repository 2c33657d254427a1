package homeport.cobol.report;

import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Literal;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ReportSyntax;
import homeport.cobol.syntax.ReportSyntax.Clause;
import homeport.cobol.syntax.ReportSyntax.Entry;
import homeport.cobol.syntax.ReportSyntax.Kind;
import homeport.data.Picture;
import homeport.data.PictureException;
import homeport.data.Usage;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an elementary entry of a report group prints and sums: its column, its PICTURE, its SOURCE,
/// VALUE or SUM.
final class ItemReader {
  private static final Set<String> COUNTERS = Set.of("LINE-COUNTER", "PAGE-COUNTER");

  private final Name report;
  private final String label;
  private final Kind kind;
  private final GroupReader.Levels levels;
  private final Picture.Rules pictures;
  private final Problems problems;
  private final Set<String> said = new HashSet<>();
  private int count;

  /// @param label what the names of hidden items begin with
  ItemReader(
      Name report,
      String label,
      Kind kind,
      GroupReader.Levels levels,
      Picture.Rules pictures,
      Problems problems) {
    this.report = report;
    this.label = label;
    this.kind = kind;
    this.levels = levels;
    this.pictures = pictures;
    this.problems = problems;
  }

  /// Reads an entry, whose printable items go to the line that it stands on.
  ///
  /// @return the sum counter of an entry with SUM
  List<Group.Sum> read(Entry entry, GroupReader.Scope scope) {
    GroupReader.LineDraft line = scope.line();
    Clause.Column column = Clauses.find(entry, Clause.Column.class);
    List<Clause.Sum> phrases = new ArrayList<>();
    for (Clause clause : entry.clauses()) {
      if (clause instanceof Clause.Sum sum) {
        phrases.add(sum);
      }
    }
    Clause.Source source = Clauses.find(entry, Clause.Source.class);
    Clause.Values values = Clauses.find(entry, Clause.Values.class);
    int contents =
        (source == null ? 0 : 1) + (values == null ? 0 : 1) + (phrases.isEmpty() ? 0 : 1);
    if (contents > 1) {
      problem(entry.at(), "an item has one of SOURCE, SUM and VALUE");
      return List.of();
    }
    if (column != null && contents == 0) {
      problem(column.at(), "this item has no SOURCE, SUM or VALUE to print");
      return List.of();
    }
    if (column != null && line == null) {
      problems.add(
          RuleBroken.of(Rule.REPORT_LINE, column.at(), "this item stands on no line")
              .help("write LINE in this entry or in one that it is part of"));
      return List.of();
    }
    Picture picture = picture(entry);
    if (picture != null && !isOfSingleBytes(picture)) {
      problem(entry.at(), "an item of a report is USAGE DISPLAY; its PICTURE is of another class");
      return List.of();
    }
    List<Group.Sum> sums = new ArrayList<>();
    List<Expression> content = new ArrayList<>();
    if (!phrases.isEmpty()) {
      Group.Sum sum = sum(entry, scope, phrases, picture);
      sums.add(sum);
      content.add(sum.reference(report));
    } else if (source != null) {
      source.values().forEach(value -> content.add(qualified(value)));
    }
    boolean lacks = values == null && data(entry, DataEntry.Clause.Pic.class) == null;
    if (column != null && line != null && !lacks) {
      place(entry, column, line, scope, picture, content, source != null && source.rounded());
    }
    return sums;
  }

  /// Within a report, LINE-COUNTER and PAGE-COUNTER are its own.
  private Expression qualified(Expression value) {
    return switch (value) {
      case Expression.Reference register
          when register.qualifiers().isEmpty() && COUNTERS.contains(register.name().text()) ->
          new Expression.Reference(
              register.at(),
              register.name(),
              List.of(new Name(GeneratedCobol.nowhere(register.at()), report.text())),
              List.of(),
              register.slice());
      case Expression.Binary b ->
          new Expression.Binary(b.at(), b.operator(), qualified(b.left()), qualified(b.right()));
      case Expression.Unary u -> new Expression.Unary(u.at(), u.minus(), qualified(u.of()));
      case Expression.Reference _,
          Expression.Constant _,
          Expression.FigurativeConstant _,
          Expression.All _,
          Expression.AllSubscript _,
          Expression.FunctionCall _,
          Expression.LengthOf _,
          Expression.AddressOf _,
          Expression.EntryOf _ ->
          value;
    };
  }

  private void place(
      Entry entry,
      Clause.Column column,
      GroupReader.LineDraft line,
      GroupReader.Scope scope,
      @Nullable Picture picture,
      List<Expression> content,
      boolean rounded) {
    Clause.Values values = Clauses.find(entry, Clause.Values.class);
    int given = values == null ? content.size() : values.values().size();
    Clause.Repeated repeated = Clauses.find(entry, Clause.Repeated.class);
    boolean each = repeated != null && given == repeated.times() && column.places().size() == 1;
    if (given != 1 && !each && given != column.places().size()) {
      problem(column.at(), "there are as many columns as values, or one value for all of them");
      return;
    }
    boolean indicate = Clauses.find(entry, Clause.GroupIndicate.class) != null;
    if (indicate && kind != Kind.DE) {
      problem(entry.at(), "GROUP INDICATE is for the items of a DETAIL group");
    }
    for (int i = 0; i < column.places().size(); i++) {
      int which = given == 1 ? 0 : each ? scope.occurrence() : i;
      Expression value = values == null ? null : values.values().get(which);
      List<DataEntry.Clause> data = data(entry, value);
      int length = length(entry, picture, value);
      int at = column(column, column.places().get(i), line.end, length, scope.right());
      if (at < 1) {
        problem(column.at(), "this item begins left of column 1");
        at = 1;
      }
      line.fields.add(
          new Group.Field(
              entry.at(),
              entry.name(),
              label + " item " + ++count,
              data,
              at,
              length,
              values == null ? content.get(which) : null,
              rounded,
              indicate,
              scope.when(),
              scope.settings()));
      line.end = at + length - 1;
    }
  }

  /// The leftmost column (Report Writer Precompiler Programmer's Manual, "COLUMN clause").
  private static int column(
      Clause.Column column, ReportSyntax.Horizontal place, int end, int length, int right) {
    if (place.plus()) {
      return end + place.number();
    }
    int number = place.number() + right;
    return switch (column.align()) {
      case LEFT -> number;
      case CENTER -> number - (length - 1) / 2;
      case RIGHT -> number - length + 1;
    };
  }

  private @Nullable Picture picture(Entry entry) {
    DataEntry.Clause.Pic pic = data(entry, DataEntry.Clause.Pic.class);
    boolean needed =
        Clauses.find(entry, Clause.Source.class) != null
            || Clauses.find(entry, Clause.Sum.class) != null;
    if (pic == null) {
      if (needed) {
        problem(entry.at(), "an item with SOURCE or SUM needs a PICTURE");
      }
      return null;
    }
    try {
      return Picture.parse(pic.text(), pictures);
    } catch (PictureException e) {
      // The hidden item has the same PICTURE, and its description says what is wrong with it.
      return null;
    }
  }

  private static <T extends DataEntry.Clause> @Nullable T data(Entry entry, Class<T> kind) {
    for (Clause clause : entry.clauses()) {
      if (clause instanceof Clause.Data(DataEntry.Clause data) && kind.isInstance(data)) {
        return kind.cast(data);
      }
    }
    return null;
  }

  /// The clauses of the hidden item in which the value is edited.
  private List<DataEntry.Clause> data(Entry entry, @Nullable Expression value) {
    List<DataEntry.Clause> data = new ArrayList<>();
    for (Clause clause : entry.clauses()) {
      if (clause instanceof Clause.Data(DataEntry.Clause own)) {
        switch (own) {
          case DataEntry.Clause.Pic _,
              DataEntry.Clause.SignIs _,
              DataEntry.Clause.Justified _,
              DataEntry.Clause.BlankWhenZero _ ->
              data.add(own);
          case DataEntry.Clause.UsageIs usage -> {
            if (usage.usage() != Usage.DISPLAY) {
              problem(usage.at(), "an item of a report is USAGE DISPLAY");
            }
          }
          case DataEntry.Clause.Redefines _,
              DataEntry.Clause.GroupUsage _,
              DataEntry.Clause.Occurs _,
              DataEntry.Clause.Synchronized _,
              DataEntry.Clause.Value _,
              DataEntry.Clause.Renames _,
              DataEntry.Clause.DynamicLength _,
              DataEntry.Clause.External _,
              DataEntry.Clause.Global _,
              DataEntry.Clause.Exec _,
              DataEntry.Clause.Other _ ->
              problem(own.at(), "an item of a report cannot have this clause");
        }
      }
    }
    if (value != null) {
      boolean pictured = data(entry, DataEntry.Clause.Pic.class) != null;
      int length = pictured ? 0 : length(value);
      if (!pictured) {
        data.add(new DataEntry.Clause.Pic(value.at(), "X(" + Math.max(1, length) + ")"));
      }
      if (!pictured && length == 0) {
        return data;
      }
      data.add(
          new DataEntry.Clause.Value(
              value.at(), List.of(new DataEntry.ValueRange(value.at(), value, null))));
    }
    return data;
  }

  /// The lines of a report are characters of one byte (Report Writer Precompiler Programmer's
  /// Manual, "USAGE clause").
  private static boolean isOfSingleBytes(Picture picture) {
    return switch (picture.category()) {
      case DBCS, DBCS_EDITED, NATIONAL, NATIONAL_EDITED, UTF8 -> false;
      case ALPHABETIC, ALPHANUMERIC, ALPHANUMERIC_EDITED, NUMERIC, NUMERIC_EDITED, EXTERNAL_FLOAT ->
          true;
    };
  }

  private int length(Entry entry, @Nullable Picture picture, @Nullable Expression value) {
    if (picture == null) {
      return value == null ? 1 : Math.max(1, length(value));
    }
    DataEntry.Clause.SignIs sign = data(entry, DataEntry.Clause.SignIs.class);
    return picture.size() + (sign != null && sign.separate() ? 1 : 0);
  }

  /// The characters of a literal, for an item without PICTURE; 0 for one that needs a PICTURE.
  private int length(Expression value) {
    if (value instanceof Expression.Constant(_, Literal literal)) {
      switch (literal) {
        case Literal.Text(String text) -> {
          return Math.max(1, text.length());
        }
        case Literal.Hex(String digits) -> {
          return Math.max(1, digits.length() / 2);
        }
        case Literal.NullTerminated _,
            Literal.National _,
            Literal.Utf8 _,
            Literal.Dbcs _,
            Literal.Number _,
            Literal.Float _ -> {}
      }
    }
    problem(value.at(), "an item without PICTURE has an alphanumeric literal");
    return 0;
  }

  private Group.Sum sum(
      Entry entry, GroupReader.Scope scope, List<Clause.Sum> phrases, @Nullable Picture picture) {
    if (scope.when() != null || scope.repeated()) {
      problems.add(
          RuleBroken.of(
              Rule.REPORT_SUM,
              phrases.getFirst().at(),
              "SUM in an entry with PRESENT, ABSENT or OCCURS"));
    }
    if (kind != Kind.CF && kind != Kind.PF && kind != Kind.RF) {
      problems.add(
          RuleBroken.of(
              Rule.REPORT_SUM, phrases.getFirst().at(), "SUM stands in a footing group only"));
    }
    int digits = 1;
    int decimals = 0;
    if (picture != null) {
      decimals = Math.max(0, picture.scale());
      digits = Math.max(1, picture.digits() - Math.min(0, picture.scale()));
      boolean numeric =
          picture.category() == Picture.Category.NUMERIC
              || picture.category() == Picture.Category.NUMERIC_EDITED;
      if (!numeric) {
        problems.add(
            RuleBroken.of(Rule.REPORT_SUM, entry.at(), "the PICTURE of a sum is one of a number"));
        digits = 1;
      }
    }
    Clause.Reset reset = Clauses.find(entry, Clause.Reset.class);
    List<Group.Addend> addends = new ArrayList<>();
    for (Clause.Sum phrase : phrases) {
      for (Expression.Reference addend : phrase.addends()) {
        addends.add(new Group.Addend(phrase.at(), addend, phrase.upon()));
      }
    }
    Name own = entry.name();
    Span at = entry.at();
    Name name = own == null ? new Name(GeneratedCobol.nowhere(at), label + " sum " + ++count) : own;
    return new Group.Sum(
        at,
        scope.path(),
        name,
        Math.max(0, digits - decimals),
        decimals,
        addends,
        reset == null ? -1 : levels.of(reset.on()));
  }

  /// Said once, however often the entry occurs.
  private void problem(Span at, String title) {
    if (said.add(at + title)) {
      problems.add(RuleBroken.of(Rule.REPORT_ITEM, at, title));
    }
  }
}
