package homeport.codegen.lower;

import homeport.cobol.syntax.FileStatement;
import homeport.cobol.syntax.MarkupStatement;
import homeport.cobol.syntax.Statement;
import homeport.cobol.syntax.TextStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Visits statements and those inside them, in source order.
final class StatementWalk {
  private StatementWalk() {}

  static void all(List<Statement> statements, Consumer<Statement> visit) {
    for (Statement statement : statements) {
      visit.accept(statement);
      for (List<Statement> inner : inside(statement)) {
        all(inner, visit);
      }
    }
  }

  /// The statement lists directly inside a statement.
  static List<List<Statement>> inside(Statement statement) {
    return switch (statement) {
      case Statement.If s -> List.of(s.then(), s.otherwise());
      case Statement.Evaluate s -> {
        List<List<Statement>> lists = new ArrayList<>();
        s.branches().forEach(branch -> lists.add(branch.statements()));
        lists.add(s.other());
        yield lists;
      }
      case Statement.PerformInline s -> List.of(s.body());
      case Statement.Add s -> of(s.onSize().error(), s.onSize().noError());
      case Statement.Subtract s -> of(s.onSize().error(), s.onSize().noError());
      case Statement.Multiply s -> of(s.onSize().error(), s.onSize().noError());
      case Statement.Divide s -> of(s.onSize().error(), s.onSize().noError());
      case Statement.Compute s -> of(s.onSize().error(), s.onSize().noError());
      case Statement.Corresponding s -> of(s.onSize().error(), s.onSize().noError());
      case FileStatement.Read s -> of(s.handlers());
      case FileStatement.Write s -> {
        List<List<Statement>> lists = new ArrayList<>(of(s.handlers()));
        lists.addAll(of(s.atEndOfPage(), s.notAtEndOfPage()));
        yield lists;
      }
      case FileStatement.Rewrite s -> of(s.handlers());
      case FileStatement.Delete s -> of(s.handlers());
      case FileStatement.Start s -> of(s.handlers());
      case FileStatement.Return s -> of(s.handlers());
      case Statement.Call s -> of(s.onException(), s.notOnException(), s.onOverflow());
      case TextStatement.StringTogether s -> of(s.onOverflow(), s.notOnOverflow());
      case TextStatement.Unstring s -> of(s.onOverflow(), s.notOnOverflow());
      case Statement.Search s -> {
        List<List<Statement>> lists = new ArrayList<>(of(s.atEnd()));
        s.whens().forEach(when -> lists.add(when.statements()));
        yield lists;
      }
      case MarkupStatement.Generate s -> of(s.onException(), s.notOnException());
      case MarkupStatement.JsonParse s -> of(s.onException(), s.notOnException());
      case MarkupStatement.XmlParse s -> of(s.onException(), s.notOnException());
      default -> List.of();
    };
  }

  private static List<List<Statement>> of(FileStatement.Handlers handlers) {
    return of(
        handlers.atEnd(), handlers.notAtEnd(), handlers.invalidKey(), handlers.notInvalidKey());
  }

  @SafeVarargs
  private static List<List<Statement>> of(@Nullable List<Statement>... lists) {
    List<List<Statement>> present = new ArrayList<>();
    for (List<Statement> list : lists) {
      if (list != null) {
        present.add(list);
      }
    }
    return present;
  }
}
