package homeport.cobol.syntax;

import homeport.cobol.syntax.Statement.Repeat;
import homeport.cobol.syntax.Statement.Target;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The names whose data a statement changes, as they stand in it: the ones that the cross-reference
/// marks M (Programming Guide, "Example: XREF output: data-name cross-references").
public final class Receivers {
  private final Consumer<Name> modified;

  public Receivers(Consumer<Name> modified) {
    this.modified = modified;
  }

  /// Gives on those of a statement, not of the statements inside it.
  public void of(Statement statement) {
    switch (statement) {
      case Statement.Accept s -> item(s.to());
      case Statement.Add s -> either(s.to(), s.giving());
      case Statement.Subtract s -> either(s.from(), s.giving());
      case Statement.Multiply s -> either(s.by(), s.giving());
      case Statement.Divide s -> {
        either(s.into(), s.giving());
        item(s.remainder());
      }
      case Statement.Compute s -> targets(s.to());
      case Statement.Corresponding s -> item(s.to().to());
      case Statement.Move s -> items(s.to());
      case Statement.Initialize s -> items(s.items());
      case Statement.SetTo s -> s.targets().forEach(this::expression);
      case Statement.SetBy s -> items(s.targets());
      case Statement.SetCondition s -> items(s.names());
      case Statement.Perform s -> loops(s.repeat());
      case Statement.PerformInline s -> loops(s.repeat());
      case FileStatement.Read s -> item(s.into());
      case FileStatement.Return s -> item(s.into());
      case FileStatement.Write s -> record(s.record(), s.from());
      case FileStatement.Rewrite s -> record(s.record(), s.from());
      case FileStatement.Release s -> record(s.record(), s.from());
      case Statement.Call s -> item(s.returning());
      case Statement.Allocate s -> item(s.returning());
      case Statement.Free s -> s.pointers().forEach(this::item);
      case TextStatement.StringTogether s -> {
        item(s.into());
        item(s.pointer());
      }
      case TextStatement.Unstring s -> unstring(s);
      case TextStatement.Inspect s -> inspect(s);
      case Statement.Search s -> expression(s.varying());
      case MarkupStatement.Generate s -> {
        item(s.into());
        item(s.count());
      }
      case MarkupStatement.JsonParse s -> {
        item(s.into());
        s.converting().indicators().forEach(this::indicator);
      }
      case Statement.If _, Statement.Evaluate _, Statement.GoTo _ -> {}
      case Statement.GoToDepending _, Statement.Alter _, Statement.Continue _ -> {}
      case Statement.NextSentence _, Statement.Exit _, Statement.Goback _ -> {}
      case Statement.StopRun _, Statement.StopLiteral _, Statement.Display _ -> {}
      case FileStatement.Open _, FileStatement.Close _, Statement.Cancel _ -> {}
      case FileStatement.Delete s -> modified.accept(s.file());
      case FileStatement.Start _, Statement.Entry _ -> {}
      case FileStatement.Sort _, Statement.SetSwitch _, Statement.Exec _ -> {}
      case ReportStatement.Initiate _,
          ReportStatement.GenerateReport _,
          ReportStatement.Terminate _ -> {}
      case ReportStatement.SuppressPrinting _, ReportStatement.ReportFault _ -> {}
      case MarkupStatement.XmlParse _, Statement.Unsupported _ -> {}
    }
  }

  /// Without IN a condition-name says which item it is.
  private void indicator(Markup.Indicator indicator) {
    item(
        indicator.in() == null && indicator.yes() instanceof Expression.Reference name
            ? name
            : indicator.in());
  }

  private void item(Expression.@Nullable Reference reference) {
    if (reference != null) {
      modified.accept(reference.name());
    }
  }

  private void items(List<Expression.Reference> references) {
    references.forEach(this::item);
  }

  private void expression(@Nullable Expression expression) {
    switch (expression) {
      case Expression.Reference reference -> item(reference);
      case Expression.AddressOf(var _, Expression.Reference of) -> item(of);
      case Expression.LengthOf(var _, Expression.Reference of) -> item(of);
      case null, default -> {}
    }
  }

  private void targets(List<Target> targets) {
    targets.forEach(target -> item(target.to()));
  }

  /// With GIVING only its operands receive.
  private void either(List<Target> own, List<Target> giving) {
    targets(giving.isEmpty() ? own : giving);
  }

  /// A record is changed by FROM.
  private void record(Name record, @Nullable Expression from) {
    if (from != null) {
      modified.accept(record);
    }
  }

  private void loops(Repeat repeat) {
    switch (repeat) {
      case Repeat.Once _, Repeat.Times _, Repeat.Until _ -> {}
      case Repeat.Varying(var _, List<Repeat.Loop> loops) ->
          loops.forEach(loop -> item(loop.variable()));
    }
  }

  private void unstring(TextStatement.Unstring s) {
    for (TextStatement.Unstring.Field field : s.into()) {
      item(field.to());
      item(field.delimiterIn());
      item(field.countIn());
    }
    item(s.pointer());
    item(s.tallying());
  }

  private void inspect(TextStatement.Inspect s) {
    s.tallying().forEach(tally -> item(tally.counter()));
    if (!s.replacing().isEmpty() || s.converting() != null) {
      expression(s.of());
    }
  }
}
