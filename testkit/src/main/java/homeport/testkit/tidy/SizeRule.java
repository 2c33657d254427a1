package homeport.testkit.tidy;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How long a file and a method may be. A method that is one switch may be longer when each of its
/// arms is a single line or a single call: it is a table.
public final class SizeRule {
  public static final int FILE_LINES_MAX = 800;
  public static final int METHOD_LINES_MAX = 70;

  private SizeRule() {}

  /// What is too long, by name (`path` or `path#method`), with its size in lines.
  public static Map<String, Integer> tooLong(JavaSource source) {
    Map<String, Integer> found = new TreeMap<>();
    if (source.lineCount() > FILE_LINES_MAX) {
      found.put(source.path(), source.lineCount());
    }
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        int lines = source.lines(method);
        if (lines > METHOD_LINES_MAX && !isTable(source, method)) {
          found.merge(source.path() + "#" + method.getName(), lines, Math::max);
        }
        return super.visitMethod(method, null);
      }
    }.scan(source.unit(), null);
    return found;
  }

  /// True when the body ends with a switch of short arms and what comes before is a line or two
  /// each.
  private static boolean isTable(JavaSource source, MethodTree method) {
    if (method.getBody() == null || method.getBody().getStatements().isEmpty()) {
      return false;
    }
    List<? extends StatementTree> statements = method.getBody().getStatements();
    List<? extends CaseTree> arms = arms(statements.getLast());
    return !arms.isEmpty()
        && statements.size() <= 4
        && statements.subList(0, statements.size() - 1).stream()
            .allMatch(statement -> source.lines(statement) <= 3)
        && arms.stream().allMatch(arm -> isShort(source, arm));
  }

  private static List<? extends CaseTree> arms(StatementTree statement) {
    return switch (statement) {
      case SwitchTree s -> s.getCases();
      case ReturnTree r when r.getExpression() instanceof SwitchExpressionTree s -> s.getCases();
      default -> List.of();
    };
  }

  private static boolean isShort(JavaSource source, CaseTree arm) {
    Tree body = arm.getBody();
    if (body == null) { // an arm with a colon
      return arm.getStatements() != null
          && arm.getStatements().stream().allMatch(statement -> source.lines(statement) == 1);
    }
    return source.lines(body) == 1 || isCall(body);
  }

  private static boolean isCall(@Nullable Tree body) {
    return switch (body) {
      case ExpressionStatementTree e -> isCall(e.getExpression());
      case YieldTree y -> isCall(y.getValue());
      case ReturnTree r -> isCall(r.getExpression());
      case ThrowTree t -> isCall(t.getExpression());
      case MethodInvocationTree _, NewClassTree _ -> true;
      case null, default -> false;
    };
  }
}
