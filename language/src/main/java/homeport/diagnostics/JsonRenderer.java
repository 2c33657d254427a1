package homeport.diagnostics;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Shows problems to a tool: one JSON object a line, with the fields of [Problem]. Lines and
/// columns count from 1; `endColumn` is the column after the last one, on the line where the place
/// begins.
///
/// `copiedBy` lists the COPY statements that brought the text in, innermost first; fields without a
/// value are left out.
public final class JsonRenderer {
  private static final HexFormat HEX = HexFormat.of();

  public JsonRenderer() {}

  /// All problems, a line each.
  public String render(Problems problems) {
    StringBuilder out = new StringBuilder();
    for (Problem problem : problems.all()) {
      out.append(render(problem)).append('\n');
    }
    return out.toString();
  }

  /// One problem, without a line end.
  public String render(Problem problem) {
    StringBuilder out = new StringBuilder("{");
    field(out, "id", problem.id());
    field(out, "ibmId", problem.ibmId());
    field(out, "severity", problem.severity().word());
    number(out, "returnCode", problem.severity().returnCode());
    field(out, "title", problem.title());
    place(out, problem.at());
    copiedBy(out, problem.at().file());
    field(out, "label", problem.label().isEmpty() ? null : problem.label());
    labels(out, problem);
    field(out, "note", problem.note());
    field(out, "help", problem.help());
    return out.append('}').toString();
  }

  private static void place(StringBuilder out, Span at) {
    field(out, "file", at.file().name());
    number(out, "line", at.line());
    number(out, "column", at.column());
    int rest = at.file().lineEnd(at.line()) - at.file().lineStart(at.line()) + 1;
    int end = Math.min(at.column() + at.end() - at.start(), Math.max(rest, at.column()));
    number(out, "endColumn", end);
  }

  private static void copiedBy(StringBuilder out, SourceFile file) {
    Span by = file.includedAt();
    if (by == null) {
      return;
    }
    name(out, "copiedBy").append('[');
    while (by != null) {
      out.append(out.charAt(out.length() - 1) == '}' ? "," : "").append('{');
      place(out, by);
      out.append('}');
      by = by.file().includedAt();
    }
    out.append(']');
  }

  private static void labels(StringBuilder out, Problem problem) {
    if (problem.labels().isEmpty()) {
      return;
    }
    name(out, "labels").append('[');
    for (Problem.Label label : problem.labels()) {
      out.append(out.charAt(out.length() - 1) == '}' ? "," : "").append('{');
      place(out, label.at());
      field(out, "text", label.text());
      out.append('}');
    }
    out.append(']');
  }

  private static StringBuilder name(StringBuilder out, String name) {
    if (out.charAt(out.length() - 1) != '{') {
      out.append(',');
    }
    return out.append('"').append(name).append("\":");
  }

  private static void number(StringBuilder out, String name, int value) {
    name(out, name).append(value);
  }

  private static void field(StringBuilder out, String name, @Nullable String value) {
    if (value != null) {
      name(out, name);
      quote(out, value);
    }
  }

  private static void quote(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || Character.isSurrogate(c)) {
            out.append("\\u").append(HEX.toHexDigits(c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
