package homeport.cobol.check;

import homeport.cobol.CompilerOptions;
import homeport.cobol.ExternalName;
import homeport.cobol.check.Operand.Kind;
import homeport.cobol.model.Bound;
import homeport.cobol.model.Category;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.Procedure;
import homeport.cobol.model.ProgramModel;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Literal;
import homeport.cobol.syntax.Name;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.Statement.Call;
import homeport.data.Usage;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// CALL, CANCEL, ENTRY, DISPLAY, ACCEPT (Language Reference, the statements of these names).
final class CallChecker {
  private static final Set<String> CLOCK = Set.of("DATE", "DAY", "DAY-OF-WEEK", "TIME");

  private final Checks checks;

  CallChecker(Checks checks) {
    this.checks = checks;
  }

  void call(Call s) {
    checks.refuse(Support.CALL, s.at());
    program(s.program());
    s.using().forEach(this::argument);
    if (s.returning() != null) {
      checks.refuse(Support.CALL_RETURNING, s.returning().at());
      checks.receiver(s.returning());
    }
  }

  private void program(Expression program) {
    Operand operand = checks.operand(program);
    if (operand.kind() == Kind.PROCEDURE_POINTER) {
      checks.refuse(Support.CALL_POINTER, program.at());
      return;
    }
    boolean text =
        operand.kind() == Kind.ALPHANUMERIC
            || operand.kind() == Kind.ALPHABETIC
            || operand.kind() == Kind.GROUP
            || operand.kind() == Kind.ALPHANUMERIC_EDITED
            || (operand.isZoned() && !operand.isLiteral() && operand.integer());
    boolean named = program instanceof Reference || operand.isLiteral();
    if ((!text || !named) && !operand.isUnknown()) {
      checks.report(
          Rule.PROGRAM_NAME, operand, "a program cannot be named by " + operand.described());
    } else if (isBlank(operand.text())) {
      checks.report(Rule.PROGRAM_NAME, operand, "the literal names no program");
    } else if (operand.text() != null) {
      name(operand, operand.text().strip().toUpperCase(Locale.ROOT));
    }
  }

  /// What PGMNAME(COMPAT) makes of the name of a program outside the source.
  private void name(Operand literal, String name) {
    ProgramModel model = checks.model();
    boolean compat = model.options().pgmname() == CompilerOptions.ProgramNames.COMPAT;
    boolean inner =
        model.around().areas() > 0
            || model.contained().stream().anyMatch(of -> of.name().equalsIgnoreCase(name));
    String external = ExternalName.of(name);
    if (compat && !inner && !external.equals(name)) {
      checks.report(
          Rule.CALLED_NAME_CHANGED,
          literal.at(),
          "the name `" + name + "` is `" + external + "` on IBM");
    }
  }

  private static boolean isBlank(@Nullable String literal) {
    return literal != null && literal.isBlank();
  }

  private static boolean isOneCharacter(@Nullable String literal) {
    return literal != null && literal.length() == 1;
  }

  private void argument(Call.Argument argument) {
    Expression value = argument.value();
    if (value == null) {
      checks.refuse(Support.CALL_OMITTED, argument.at());
      return;
    }
    if (value instanceof Reference reference
        && checks.model().bindings().find(reference) instanceof Bound.File) {
      checks.refuse(Support.CALL_FILE, argument.at());
      return;
    }
    if (argument.by() == Statement.Call.By.REFERENCE
        && value instanceof Expression.AddressOf(_, Expression of)) {
      checks.moved(checks.whole(of), argument.at());
    }
    Operand operand = checks.operand(value);
    if (argument.by() == Statement.Call.By.CONTENT
        && operand.item() != null
        && operand.item().isUnbounded()) {
      checks.refuse(Support.UNBOUNDED_COPIED, argument.at());
    }
    if (argument.fixedLength() > 0) {
      checks.refuse(Support.CALL_FIXED_LENGTH, argument.at());
      boolean dynamic = operand.item() != null && operand.item().isDynamic();
      if (!dynamic && !operand.isUnknown()) {
        checks.report(
            RuleBroken.of(
                Rule.CALL_ARGUMENT,
                argument.at(),
                operand.described() + " has a fixed length already"));
      }
    }
    String wrong =
        switch (argument.by()) {
          case REFERENCE -> byReference(value, operand);
          case CONTENT -> byContent(operand);
          case VALUE -> byValue(value, operand);
        };
    if (wrong != null) {
      checks.report(
          RuleBroken.of(Rule.CALL_ARGUMENT, argument.at(), operand.described() + " " + wrong));
    }
  }

  private static @Nullable String byReference(Expression value, Operand operand) {
    if (operand.kind() == Kind.INDEX_NAME) {
      return "is an index and cannot be passed";
    }
    boolean item = value instanceof Reference || value instanceof Expression.AddressOf;
    return item || operand.isUnknown() ? null : "cannot be passed BY REFERENCE; use BY CONTENT";
  }

  private static @Nullable String byContent(Operand operand) {
    return operand.kind() == Kind.INDEX_NAME ? "is an index and cannot be passed" : null;
  }

  /// BY VALUE passes what fits a register (Language Reference, "CALL statement", "BY VALUE
  /// phrase").
  private static @Nullable String byValue(Expression value, Operand operand) {
    boolean good =
        switch (operand.kind()) {
          case NUMERIC ->
              operand.isLiteral()
                  || operand.item() == null
                  || operand.item().usage() == Usage.BINARY
                  || operand.item().usage() == Usage.NATIVE_BINARY;
          case ALPHANUMERIC ->
              operand.isLiteral()
                  ? isOneCharacter(operand.text())
                  : operand.item() == null
                      ? value instanceof Reference
                      : operand.item().length() == 1;
          case FLOAT, POINTER, PROCEDURE_POINTER, ZERO, NULL, UNKNOWN -> true;
          case GROUP,
              ALPHABETIC,
              ALPHANUMERIC_EDITED,
              NUMERIC_EDITED,
              EXPRESSION,
              INDEX_ITEM,
              INDEX_NAME,
              DBCS,
              NATIONAL,
              UTF8,
              SPACE,
              FIGURATIVE,
              ALL,
              CONDITION ->
              false;
        };
    return good ? null : "cannot be passed BY VALUE";
  }

  void cancel(Statement.Cancel s) {
    checks.refuse(Support.CANCEL, s.at());
    s.programs().forEach(this::program);
  }

  void entry(Statement.Entry s, Procedure node) {
    checks.refuse(Support.ENTRY, s.at());
    if (!(s.name() instanceof Expression.Constant(_, Literal.Text(String name)))
        || name.isBlank()) {
      checks.report(Rule.PROGRAM_NAME, s.at(), "ENTRY has a literal with the name of the entry");
    }
    boolean begins =
        !node.sentences().isEmpty()
            && node.sentences().getFirst().statements().getFirst().equals(s);
    if (!begins) {
      checks.refuse(Support.ENTRY_WITHIN, s.at());
    }
  }

  void display(Statement.Display s) {
    checks.refuse(Support.DISPLAY, s.at());
    for (Expression item : s.items()) {
      Operand operand = checks.operand(item);
      boolean index = operand.kind() == Kind.INDEX_NAME || operand.kind() == Kind.INDEX_ITEM;
      boolean address = item instanceof Expression.AddressOf || item instanceof Expression.EntryOf;
      if (index || address || operand.kind() == Kind.PROCEDURE_POINTER) {
        checks.report(Rule.CONSOLE_OPERAND, operand, operand.described() + " cannot be displayed");
      }
    }
    Name upon = s.upon();
    String device = upon == null ? null : checks.model().bindings().device(upon);
    if (upon != null && device != null) {
      switch (device) {
        case "CONSOLE", "SYSOUT", "SYSLIST", "SYSLST", "SYSPUNCH", "SYSPCH" -> {}
        case "ENVIRONMENT-NAME", "ENVIRONMENT-VALUE" ->
            checks.refuse(Support.DISPLAY_ENVIRONMENT, upon.at());
        default ->
            checks.report(
                Rule.CONSOLE_OPERAND, upon.at(), "`" + upon + "` is no device of DISPLAY");
      }
    }
  }

  /// A number that is written in characters, which are taken as they come.
  private static boolean isCharacters(@Nullable DataItem item) {
    return item != null
        && (item.category() == Category.EXTERNAL_FLOAT
            || (item.category() == Category.NUMERIC && item.usage() == Usage.NATIONAL));
  }

  void accept(Statement.Accept s) {
    checks.refuse(Support.ACCEPT, s.at());
    checks.receiver(s.to());
    Operand to = checks.operand(s.to());
    Name from = s.from();
    if (from != null && CLOCK.contains(from.text())) {
      checks.refuse(Support.ACCEPT_CLOCK, from.at());
      checks.move(
          new Operand(s.to().at(), Kind.NUMERIC, null, from.text(), true, 0, 0, null), s.to());
      return;
    }
    if (!to.isText() && !isCharacters(to.item())) {
      checks.report(Rule.CONSOLE_OPERAND, to, "ACCEPT cannot fill " + to.described());
    }
    String device = from == null ? null : checks.model().bindings().device(from);
    if (from != null && device != null) {
      switch (device) {
        case "CONSOLE", "SYSIN", "SYSIPT" -> {}
        case "ENVIRONMENT-VALUE", "ENVIRONMENT-NAME" ->
            checks.refuse(Support.ACCEPT_ENVIRONMENT, from.at());
        default ->
            checks.report(Rule.CONSOLE_OPERAND, from.at(), "`" + from + "` is no device of ACCEPT");
      }
    }
  }
}
