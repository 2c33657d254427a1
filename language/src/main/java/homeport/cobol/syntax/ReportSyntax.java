package homeport.cobol.syntax;

import homeport.diagnostics.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The REPORT SECTION as written (COBOL Report Writer Precompiler Programmer's Manual, "REPORT
/// SECTION and RD", "Report Group Descriptions").
public final class ReportSyntax {
  private ReportSyntax() {}

  /// An RD with its report groups, in the order written; levels are not yet a tree.
  ///
  /// @param code the literal of CODE
  /// @param controls from the highest level down
  /// @param page PAGE LIMIT and its phrases; null for a report that is not divided into pages
  /// @param lineLimit LINE LIMIT, 0 when not said
  public record Description(
      Span at,
      Name name,
      boolean global,
      @Nullable Expression code,
      List<Control> controls,
      @Nullable Page page,
      int lineLimit,
      List<Entry> entries,
      List<Clause.Other> others) {
    public Description {
      controls = List.copyOf(controls);
      entries = List.copyOf(entries);
      others = List.copyOf(others);
    }
  }

  /// A level of the control hierarchy.
  ///
  /// @param item the control data item; null for FINAL
  public record Control(Span at, Expression.@Nullable Reference item) {}

  /// How a page is divided; a phrase that is not written is null.
  public record Page(
      Span at,
      int limit,
      @Nullable Edge heading,
      @Nullable Edge firstDetail,
      @Nullable Edge lastDetail,
      @Nullable Edge footing) {}

  /// A line of the page that a phrase of PAGE LIMIT names.
  public record Edge(Span at, int line) {}

  /// A report group's name, qualified by its report where that is written.
  public record GroupName(Span at, Name name, @Nullable Name report) {}

  /// One report group description entry; a level 01 begins a report group.
  public record Entry(Span at, int level, @Nullable Name name, List<Clause> clauses) {
    public Entry {
      clauses = List.copyOf(clauses);
    }
  }

  /// What a report group is, by the abbreviations of the TYPE clause.
  public enum Kind {
    RH("REPORT HEADING"),
    PH("PAGE HEADING"),
    CH("CONTROL HEADING"),
    DE("DETAIL"),
    CF("CONTROL FOOTING"),
    PF("PAGE FOOTING"),
    RF("REPORT FOOTING");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /// The words of the TYPE clause.
    public String words() {
      return words;
    }

    /// True for the groups that share the part of the page between headings and footing.
    public boolean isBody() {
      return this == CH || this == DE || this == CF;
    }
  }

  /// Where printing goes vertically: to a line, some lines on, or to a new page first.
  ///
  /// @param number the line or the distance; 0 when only NEXT PAGE is written
  /// @param plus PLUS
  public record Vertical(int number, boolean plus, boolean nextPage) {}

  /// A column, or the distance from the item before.
  public record Horizontal(Span at, int number, boolean plus) {}

  /// Which end of an item the column number means.
  public enum Align {
    LEFT,
    CENTER,
    RIGHT
  }

  /// A clause of a report group description entry.
  public sealed interface Clause {
    Span at();

    /// @param control what CONTROL HEADING and FOOTING stand for; null where that is not written
    record Type(Span at, Kind kind, @Nullable Control control) implements Clause {}

    record Line(Span at, Vertical to) implements Clause {}

    record NextGroup(Span at, Vertical to) implements Clause {}

    record Column(Span at, Align align, List<Horizontal> places) implements Clause {
      public Column {
        places = List.copyOf(places);
      }
    }

    record Source(Span at, List<Expression> values, boolean rounded) implements Clause {
      public Source {
        values = List.copyOf(values);
      }
    }

    /// One SUM phrase; an entry can have several.
    record Sum(Span at, List<Expression.Reference> addends, List<GroupName> upon)
        implements Clause {
      public Sum {
        addends = List.copyOf(addends);
        upon = List.copyOf(upon);
      }
    }

    record Reset(Span at, Control on) implements Clause {}

    record GroupIndicate(Span at) implements Clause {}

    /// PRESENT WHEN; ABSENT WHEN is the same with the condition negated.
    record PresentWhen(Span at, Condition condition) implements Clause {}

    /// PRESENT AFTER or ABSENT AFTER: a new page, breaks of controls.
    record PresentAfter(Span at, boolean absent, boolean page, List<Control> controls)
        implements Clause {
      public PresentAfter {
        controls = List.copyOf(controls);
      }
    }

    /// OCCURS with the columns or lines from one occurrence to the next; 0 when not said.
    record Repeated(Span at, int times, int step, List<Varying> varying) implements Clause {
      public Repeated {
        varying = List.copyOf(varying);
      }
    }

    /// VALUE with one literal for each column.
    record Values(Span at, List<Expression> values) implements Clause {
      public Values {
        values = List.copyOf(values);
      }
    }

    /// A clause that a data description entry can have, too: PICTURE, USAGE, SIGN, JUSTIFIED, BLANK
    /// WHEN ZERO.
    record Data(DataEntry.Clause clause) implements Clause {
      @Override
      public Span at() {
        return clause.at();
      }
    }

    /// A clause that is recognised and refused.
    record Other(Span at, String name) implements Clause {}
  }

  /// `VARYING counter FROM from BY by` of an entry with OCCURS.
  public record Varying(Name counter, @Nullable Expression from, @Nullable Expression by) {}
}
