package homeport.cobol.parse;

import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.FileStatement;
import homeport.cobol.syntax.Literal;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.cobol.syntax.Statement;
import homeport.diagnostics.Span;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/// The syntax tree as text: an entry or statement a line, expressions as a person would write them,
/// what is absent left out.
final class SyntaxText {
  private final StringBuilder out = new StringBuilder();

  static String of(List<ProgramSyntax> programs) {
    SyntaxText text = new SyntaxText();
    programs.forEach(program -> text.node("", program, 0));
    return text.out.toString();
  }

  static String of(Object node) {
    return inline(node);
  }

  private void node(String label, Object node, int depth) {
    out.append("  ".repeat(depth)).append(label);
    if (!(node instanceof Record record) || isInline(node)) {
      out.append(inline(node)).append('\n');
      return;
    }
    out.append(record.getClass().getSimpleName());
    List<RecordComponent> blocks = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = value(record, component);
      if (isAbsent(value)) {
        continue;
      }
      if (isBlock(value)) {
        blocks.add(component);
      } else {
        out.append(' ').append(component.getName()).append('=').append(inline(value));
      }
    }
    out.append('\n');
    for (RecordComponent component : blocks) {
      block(component.getName(), value(record, component), depth + 1);
    }
  }

  private void block(String name, Object value, int depth) {
    if (value instanceof List<?> list) {
      out.append("  ".repeat(depth)).append(name).append(":\n");
      list.forEach(item -> node("", item, depth + 1));
    } else {
      node(name + ": ", value, depth);
    }
  }

  private static boolean isBlock(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().anyMatch(SyntaxText::isBlock);
    }
    return value instanceof Statement
        || value instanceof ProgramSyntax
        || value instanceof DataEntry
        || (value instanceof Record record && !isInline(record) && holdsBlock(record));
  }

  private static boolean holdsBlock(Record record) {
    String name = record.getClass().getName();
    if (name.contains("ProgramSyntax$") && !name.endsWith("Parameter")
        || name.contains("FileSyntax$")) {
      return true;
    }
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = value(record, component);
      if (!isAbsent(value) && isBlock(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInline(Object node) {
    return node instanceof Expression
        || node instanceof Literal
        || node instanceof Name
        || node instanceof Expression.Slice;
  }

  private static boolean isAbsent(Object value) {
    return value == null
        || value instanceof Span
        || Boolean.FALSE.equals(value)
        || (value instanceof List<?> list && list.isEmpty())
        || value == FileStatement.Handlers.NONE
        || value == Statement.OnSize.NONE
        || (value instanceof Integer number && number == 0);
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static String inline(Object node) {
    return switch (node) {
      case Name name -> name.text();
      case Literal literal -> literal(literal);
      case Expression expression -> expression(expression);
      case Expression.Slice slice ->
          inline(slice.from()) + ":" + (slice.length() == null ? "" : inline(slice.length()));
      case List<?> list -> list.stream().map(SyntaxText::inline).toList().toString();
      case Record record -> record(record);
      default -> String.valueOf(node);
    };
  }

  private static String record(Record record) {
    StringBuilder text = new StringBuilder(record.getClass().getSimpleName()).append('(');
    String comma = "";
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = value(record, component);
      if (!isAbsent(value)) {
        text.append(comma).append(component.getName()).append('=').append(inline(value));
        comma = ", ";
      }
    }
    return text.append(')').toString();
  }

  private static String literal(Literal literal) {
    return switch (literal) {
      case Literal.Text text -> "'" + text.value() + "'";
      case Literal.Number number ->
          number.scale() == 0
              ? number.unscaled().toString()
              : new java.math.BigDecimal(number.unscaled(), number.scale()).toPlainString();
      case Literal.Hex hex -> "X'" + hex.digits() + "'";
      case Literal.NullTerminated text -> "Z'" + text.value() + "'";
      case Literal.National text -> (text.hex() ? "NX'" : "N'") + text.value() + "'";
      case Literal.Utf8 text -> (text.hex() ? "UX'" : "U'") + text.value() + "'";
      case Literal.Dbcs text -> "G'" + text.value() + "'";
      case Literal.Float text -> text.text();
    };
  }

  private static String expression(Expression expression) {
    return switch (expression) {
      case Expression.Constant c -> literal(c.value());
      case Expression.FigurativeConstant f -> f.which().name();
      case Expression.All all -> "ALL " + inline(all.of());
      case Expression.AllSubscript _ -> "ALL";
      case Expression.Reference r -> reference(r);
      case Expression.FunctionCall f ->
          "FUNCTION "
              + f.name()
              + (f.arguments().isEmpty() ? "" : inline(f.arguments()))
              + (f.slice() == null ? "" : "(" + inline(f.slice()) + ")");
      case Expression.LengthOf of -> "LENGTH OF " + inline(of.of());
      case Expression.AddressOf of -> "ADDRESS OF " + inline(of.of());
      case Expression.EntryOf of -> "ENTRY " + inline(of.of());
      case Expression.Unary u -> (u.minus() ? "(- " : "(+ ") + inline(u.of()) + ")";
      case Expression.Binary b ->
          "(" + inline(b.left()) + " " + sign(b.operator()) + " " + inline(b.right()) + ")";
    };
  }

  private static String sign(Expression.Operator operator) {
    return switch (operator) {
      case ADD -> "+";
      case SUBTRACT -> "-";
      case MULTIPLY -> "*";
      case DIVIDE -> "/";
      case POWER -> "**";
    };
  }

  private static String reference(Expression.Reference r) {
    StringBuilder text = new StringBuilder(r.name().text());
    r.qualifiers().forEach(q -> text.append(" OF ").append(q.text()));
    if (!r.subscripts().isEmpty()) {
      text.append(inline(r.subscripts()));
    }
    if (r.slice() != null) {
      text.append('(').append(inline(r.slice())).append(')');
    }
    return text.toString();
  }
}
