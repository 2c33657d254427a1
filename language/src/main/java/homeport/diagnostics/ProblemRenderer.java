package homeport.diagnostics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Shows problems to a person: what is wrong, the line with carets under the place, other places,
/// and a way out.
///
/// ```
/// error[HP0142]: `WS-TOTL` is not defined
///    ┌─ CALC.cpy:17:20   (copied by PAYROLL.cbl:212)
///  17│            ADD WS-AMT TO WS-TOTL
///    │                          ^^^^^^^ no data item has this name
///    = help: did you mean `WS-TOTAL`?
/// ```
///
/// The place is where the text stands; when that is a copybook, the COPY statements that brought it
/// in follow, the innermost first. Columns are those of the text as it was read, TABs expanded.
public final class ProblemRenderer {
  private static final String RED = "\u001b[1;31m";
  private static final String YELLOW = "\u001b[1;33m";
  private static final String CYAN = "\u001b[1;36m";
  private static final String BLUE = "\u001b[34m";
  private static final String BOLD = "\u001b[1m";
  private static final String RESET = "\u001b[0m";
  private static final int TRAIL_MAX = 4;

  private final boolean colour;

  /// @param colour whether ANSI colours are wanted
  public ProblemRenderer(boolean colour) {
    this.colour = colour;
  }

  /// All problems, a blank line after each, then how many there were.
  public String render(Problems problems) {
    StringBuilder out = new StringBuilder();
    for (Problem problem : Repeated.together(problems.all())) {
      out.append(render(problem)).append('\n');
    }
    String summary = summary(problems);
    if (!summary.isEmpty()) {
      out.append(summary).append('\n');
    }
    return out.toString();
  }

  /// `2 errors, 1 warning`, or nothing when there is neither.
  public String summary(Problems problems) {
    long errors = count(problems, Severity.ERROR, Severity.TERMINATING);
    long warnings = count(problems, Severity.WARNING, Severity.WARNING);
    List<String> parts = new ArrayList<>();
    if (errors > 0) {
      parts.add(errors + (errors == 1 ? " error" : " errors"));
    }
    if (warnings > 0) {
      parts.add(warnings + (warnings == 1 ? " warning" : " warnings"));
    }
    if (problems.dropped() > 0) {
      parts.add(problems.dropped() + " more not shown");
    }
    return String.join(", ", parts);
  }

  private static long count(Problems problems, Severity from, Severity to) {
    return Repeated.together(problems.all()).stream()
        .filter(p -> p.severity().compareTo(from) >= 0 && p.severity().compareTo(to) <= 0)
        .count();
  }

  /// One problem; ends with a line end.
  public String render(Problem problem) {
    List<Excerpt> excerpts = excerpts(problem);
    int gutter = 3;
    for (Excerpt excerpt : excerpts) {
      gutter = Math.max(gutter, String.valueOf(excerpt.line()).length());
    }
    StringBuilder out = new StringBuilder();
    heading(out, problem);
    SourceFile shown = null;
    for (Excerpt excerpt : excerpts) {
      if (excerpt.at().file() != shown) {
        place(out, excerpt, gutter, shown == null ? "┌─ " : "├─ ");
        shown = excerpt.at().file();
      }
      excerpt(out, excerpt, gutter, colour(problem.severity()));
    }
    footer(out, gutter, "note", problem.note());
    footer(out, gutter, "help", problem.help());
    return out.toString();
  }

  /// A place with what is said of it.
  private record Excerpt(Span at, String text, boolean primary) {
    int line() {
      return at.line();
    }
  }

  /// The primary place first, then the others of its file in the order of their lines, then other
  /// files.
  private static List<Excerpt> excerpts(Problem problem) {
    List<Excerpt> excerpts = new ArrayList<>();
    SourceFile main = problem.at().file();
    for (Problem.Label label : problem.labels()) {
      excerpts.add(new Excerpt(label.at(), label.text(), false));
    }
    excerpts.sort(
        Comparator.comparing((Excerpt e) -> e.at().file() != main)
            .thenComparingInt(e -> e.at().start()));
    excerpts.addFirst(new Excerpt(problem.at(), problem.label(), true));
    return excerpts;
  }

  private void heading(StringBuilder out, Problem problem) {
    String ids = problem.ibmId() == null ? problem.id() : problem.id() + ", " + problem.ibmId();
    out.append(paint(problem.severity().word() + "[" + ids + "]", colour(problem.severity())))
        .append(paint(": " + problem.title(), BOLD))
        .append('\n');
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case NOTE -> CYAN;
      case WARNING -> YELLOW;
      case ERROR, SEVERE, TERMINATING -> RED;
    };
  }

  private void place(StringBuilder out, Excerpt excerpt, int gutter, String corner) {
    Span at = excerpt.at();
    out.append(" ".repeat(gutter)).append(paint(corner, BLUE));
    out.append(at.file().name()).append(':').append(at.line()).append(':').append(at.column());
    String trail = trail(at.file());
    if (!trail.isEmpty()) {
      out.append("   (copied by ").append(trail).append(')');
    }
    out.append('\n');
  }

  /// The places by which a text came in, the innermost first; empty for a text that was given.
  static String trail(SourceFile file) {
    List<String> places = new ArrayList<>();
    Span by = file.includedAt();
    while (by != null) {
      if (places.size() == TRAIL_MAX) {
        places.add("…");
        break;
      }
      places.add(by.file().name() + ":" + by.line());
      by = by.file().includedAt();
    }
    return String.join(", by ", places);
  }

  private void excerpt(StringBuilder out, Excerpt excerpt, int gutter, String mark) {
    ShownLine line = ShownLine.of(excerpt.at());
    String number = String.valueOf(excerpt.line());
    out.append(" ".repeat(gutter - number.length()))
        .append(paint(number + "│", BLUE))
        .append(line.text().isEmpty() ? "" : " ")
        .append(line.text())
        .append('\n');
    String carets = (excerpt.primary() ? "^" : "-").repeat(line.width());
    String said = excerpt.text().isEmpty() ? carets : carets + " " + excerpt.text();
    out.append(" ".repeat(gutter))
        .append(paint("│", BLUE))
        .append(" ".repeat(line.before() + 1))
        .append(paint(said, excerpt.primary() ? mark : BLUE))
        .append('\n');
  }

  private void footer(StringBuilder out, int gutter, String word, @Nullable String text) {
    if (text != null) {
      out.append(" ".repeat(gutter))
          .append(paint("= ", BLUE))
          .append(paint(word, BOLD))
          .append(": ")
          .append(text)
          .append('\n');
    }
  }

  private String paint(String text, String code) {
    return colour ? code + text + RESET : text;
  }
}
