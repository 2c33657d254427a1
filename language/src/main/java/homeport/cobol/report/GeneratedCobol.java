package homeport.cobol.report;

import homeport.cobol.syntax.Condition;
import homeport.cobol.syntax.Condition.Relational;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Figurative;
import homeport.cobol.syntax.FileStatement;
import homeport.cobol.syntax.Literal;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.cobol.syntax.ReportStatement;
import homeport.cobol.syntax.Statement;
import homeport.data.Rounding;
import homeport.diagnostics.Span;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the COBOL that stands for a report. What it writes belongs to a place of the source; its
/// names belong to none: their span is empty, and they have spaces, so that no program can use
/// them.
final class GeneratedCobol {
  private final Span at;
  private final Span nowhere;

  GeneratedCobol(Span at) {
    this.at = at;
    this.nowhere = nowhere(at);
  }

  static Span nowhere(Span at) {
    return new Span(at.file(), at.start(), at.start());
  }

  Name name(String text) {
    return new Name(nowhere, text);
  }

  Reference item(String name, Name... qualifiers) {
    return new Reference(nowhere, name(name), List.of(qualifiers), List.of(), null);
  }

  /// Some bytes of an item.
  Reference part(String name, int from, int length) {
    return new Reference(
        nowhere,
        name(name),
        List.of(),
        List.of(),
        new Expression.Slice(nowhere, number(from), number(length)));
  }

  Expression number(int value) {
    BigInteger number = BigInteger.valueOf(value);
    return new Expression.Constant(
        nowhere, new Literal.Number(number, 0, number.toString().length(), false));
  }

  Expression spaces() {
    return new Expression.FigurativeConstant(nowhere, Figurative.SPACE);
  }

  Statement move(Expression from, Reference to) {
    return new Statement.Move(at, from, List.of(to));
  }

  Statement set(int value, Reference to) {
    return move(number(value), to);
  }

  Statement add(Expression value, Reference to) {
    return new Statement.Add(
        at,
        List.of(value),
        List.of(new Statement.Target(to, null)),
        List.of(),
        Statement.OnSize.NONE);
  }

  Statement compute(Reference to, @Nullable Rounding rounding, Expression value) {
    return new Statement.Compute(
        at, List.of(new Statement.Target(to, rounding)), value, Statement.OnSize.NONE);
  }

  Expression plus(Expression left, Expression right) {
    return new Expression.Binary(nowhere, Expression.Operator.ADD, left, right);
  }

  Expression minus(Expression left, Expression right) {
    return new Expression.Binary(nowhere, Expression.Operator.SUBTRACT, left, right);
  }

  Condition is(Expression left, Relational operator, Expression right) {
    return new Condition.Relation(at, left, operator, right);
  }

  static @Nullable Condition and(@Nullable Condition one, @Nullable Condition other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return new Condition.And(other.at(), one, other);
  }

  Condition isEqual(Reference left, int value) {
    return is(left, Relational.EQUAL, number(value));
  }

  Statement when(Condition condition, List<Statement> then, List<Statement> otherwise) {
    return new Statement.If(at, condition, then, otherwise);
  }

  Statement when(Condition condition, List<Statement> then) {
    return when(condition, then, List.of());
  }

  Statement perform(String procedure) {
    return new Statement.Perform(
        at,
        new Statement.ProcedureName(nowhere, name(procedure), null),
        null,
        new Statement.Repeat.Once());
  }

  Statement write(String record, Reference from, @Nullable Expression lines) {
    return new FileStatement.Write(
        at,
        name(record),
        null,
        from,
        new FileStatement.Write.Advancing(at, false, lines, null),
        FileStatement.Handlers.NONE,
        null,
        null);
  }

  Statement fault(String title) {
    return new ReportStatement.ReportFault(at, title);
  }

  ProgramSyntax.Paragraph paragraph(String name, List<Statement> statements) {
    List<ProgramSyntax.Sentence> sentences =
        statements.isEmpty() ? List.of() : List.of(new ProgramSyntax.Sentence(at, statements));
    return new ProgramSyntax.Paragraph(at, name(name), sentences);
  }
}
