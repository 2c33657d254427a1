package homeport.cobol.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Visits every statement of a program, those inside others and those of contained programs
/// included, in source order.
public final class StatementTree {
  private StatementTree() {}

  public static void visit(ProgramSyntax program, Consumer<Statement> visit) {
    visitOwn(program, visit);
    program.contained().forEach(inner -> visit(inner, visit));
  }

  /// The same without those of contained programs.
  public static void visitOwn(ProgramSyntax program, Consumer<Statement> visit) {
    for (ProgramSyntax.Declarative declarative : program.procedure().declaratives()) {
      section(declarative.section(), visit);
    }
    program.procedure().sections().forEach(section -> section(section, visit));
  }

  /// True for a statement with statements inside: in its phrases, branches or body.
  public static boolean isConditional(Statement statement) {
    return inside(statement).stream().anyMatch(list -> !list.isEmpty());
  }

  private static void section(ProgramSyntax.Section section, Consumer<Statement> visit) {
    for (ProgramSyntax.Paragraph paragraph : section.paragraphs()) {
      paragraph.sentences().forEach(sentence -> visit(sentence.statements(), visit));
    }
  }

  /// The same of a list of statements.
  public static void visit(List<Statement> statements, Consumer<Statement> visit) {
    for (Statement statement : statements) {
      visit.accept(statement);
      inside(statement).forEach(inner -> visit(inner, visit));
    }
  }

  /// The statement lists directly inside a statement.
  public static List<List<Statement>> inside(Statement statement) {
    return switch (statement) {
      case Statement.If s -> List.of(s.then(), s.otherwise());
      case Statement.Evaluate s -> ofBranches(s);
      case Statement.PerformInline s -> List.of(s.body());
      case Statement.Add s -> of(s.onSize());
      case Statement.Subtract s -> of(s.onSize());
      case Statement.Multiply s -> of(s.onSize());
      case Statement.Divide s -> of(s.onSize());
      case Statement.Compute s -> of(s.onSize());
      case Statement.Corresponding s -> of(s.onSize());
      case FileStatement.Read s -> of(s.handlers());
      case FileStatement.Write s -> ofWrite(s);
      case FileStatement.Rewrite s -> of(s.handlers());
      case FileStatement.Delete s -> of(s.handlers());
      case FileStatement.Start s -> of(s.handlers());
      case FileStatement.Return s -> of(s.handlers());
      case Statement.Call s -> present(s.onException(), s.notOnException(), s.onOverflow());
      case TextStatement.StringTogether s -> present(s.onOverflow(), s.notOnOverflow());
      case TextStatement.Unstring s -> present(s.onOverflow(), s.notOnOverflow());
      case Statement.Search s -> ofSearch(s);
      case MarkupStatement.Generate s -> present(s.onException(), s.notOnException());
      case MarkupStatement.JsonParse s -> present(s.onException(), s.notOnException());
      case MarkupStatement.XmlParse s -> present(s.onException(), s.notOnException());
      case Statement.Accept _, Statement.Move _, Statement.Initialize _ -> List.of();
      case Statement.SetTo _, Statement.SetBy _, Statement.SetCondition _ -> List.of();
      case Statement.SetSwitch _, Statement.Perform _, Statement.GoTo _ -> List.of();
      case Statement.GoToDepending _, Statement.Alter _, Statement.Continue _ -> List.of();
      case Statement.NextSentence _, Statement.Exit _, Statement.Goback _ -> List.of();
      case Statement.StopRun _, Statement.StopLiteral _, Statement.Display _ -> List.of();
      case FileStatement.Open _, FileStatement.Close _, Statement.Cancel _ -> List.of();
      case Statement.Allocate _, Statement.Free _ -> List.of();
      case Statement.Entry _, TextStatement.Inspect _, FileStatement.Sort _ -> List.of();
      case FileStatement.Release _, Statement.Exec _, Statement.Unsupported _ -> List.of();
      case ReportStatement.Initiate _,
          ReportStatement.GenerateReport _,
          ReportStatement.Terminate _ ->
          List.of();
      case ReportStatement.SuppressPrinting _, ReportStatement.ReportFault _ -> List.of();
    };
  }

  private static List<List<Statement>> ofBranches(Statement.Evaluate evaluate) {
    List<List<Statement>> lists = new ArrayList<>();
    evaluate.branches().forEach(branch -> lists.add(branch.statements()));
    lists.add(evaluate.other());
    return lists;
  }

  private static List<List<Statement>> ofWrite(FileStatement.Write write) {
    List<List<Statement>> lists = new ArrayList<>(of(write.handlers()));
    lists.addAll(present(write.atEndOfPage(), write.notAtEndOfPage()));
    return lists;
  }

  private static List<List<Statement>> ofSearch(Statement.Search search) {
    List<List<Statement>> lists = new ArrayList<>(present(search.atEnd()));
    search.whens().forEach(when -> lists.add(when.statements()));
    return lists;
  }

  private static List<List<Statement>> of(Statement.OnSize onSize) {
    return present(onSize.error(), onSize.noError());
  }

  private static List<List<Statement>> of(FileStatement.Handlers handlers) {
    return present(
        handlers.atEnd(), handlers.notAtEnd(), handlers.invalidKey(), handlers.notInvalidKey());
  }

  @SafeVarargs
  private static List<List<Statement>> present(@Nullable List<Statement>... lists) {
    List<List<Statement>> present = List.of();
    for (List<Statement> list : lists) {
      if (list != null) {
        present = present.isEmpty() ? new ArrayList<>(lists.length) : present;
        present.add(list);
      }
    }
    return present;
  }
}
