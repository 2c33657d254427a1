package homeport.utilities.sort;

import homeport.data.CodePage;
import homeport.diagnostics.NearNames;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.engine.Condition;
import homeport.utilities.sort.engine.FieldFormat;
import homeport.utilities.sort.engine.KeyField;
import homeport.utilities.sort.engine.SumField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Control statements to what they ask for (z/OS DFSORT Application Programming Guide, "Using
/// DFSORT program control statements"). In each statement the first error is told; a request with
/// problems must not be run.
public final class SortControlParser {
  private final SourceFile source;
  private final CodePage codePage;
  private final Problems problems;
  private final OptionOperands options;
  private final Map<String, Span> seen = new HashMap<>();
  private boolean copy;
  private List<KeyField> keys = List.of();
  private @Nullable Condition selection;
  private boolean omit;
  private SortRequest.Sum sum = SortRequest.Sum.ALL_KEPT;
  private List<SumField> sums = List.of();
  private @Nullable Character type;

  private SortControlParser(SourceFile source, CodePage codePage, Problems problems) {
    this.source = source;
    this.codePage = codePage;
    this.problems = problems;
    this.options = new OptionOperands(problems);
  }

  /// Reads control statements and the step's PARM, whose options go before those of statements.
  ///
  /// @param source the control records, a line each
  public static SortRequest parse(
      SourceFile source, SourceFile parm, CodePage codePage, Problems problems) {
    SortControlParser parser = new SortControlParser(source, codePage, problems);
    parser.parm(parm);
    for (ControlStatement statement : new StatementReader(source, problems).read()) {
      parser.statement(statement);
    }
    return parser.request();
  }

  private void parm(SourceFile parm) {
    String text = parm.text();
    int[] places = new int[text.length()];
    for (int i = 0; i < places.length; i++) {
      places[i] = i;
    }
    var field = new ControlStatement.Operands(parm, text, places, text.length());
    for (Operand operand : new OperandParser(field, problems).parse()) {
      options.take("PARM", operand);
    }
    options.parmDone();
  }

  private void statement(ControlStatement statement) {
    String name = statement.operation();
    if (SortSupport.STATEMENTS_NOT.contains(name)) {
      problems.add(new SortProblem.StatementNotSupported(statement.operationAt(), name));
      return;
    }
    if (!SortSupport.STATEMENTS.contains(name)) {
      List<String> near = NearNames.of(name, SortSupport.STATEMENTS);
      problems.add(
          new SortProblem.UnknownStatement(
              statement.operationAt(), name, near.isEmpty() ? null : near.getFirst()));
      return;
    }
    Span first = seen.putIfAbsent(name, statement.operationAt());
    if (first != null && !name.equals("OPTION")) {
      conflict(statement.operationAt(), "there is a statement `" + name + "` before this one");
      return;
    }
    if (!statement.whole()) {
      return;
    }
    List<Operand> operands = new OperandParser(statement.operands(), problems).parse();
    switch (name) {
      case "SORT" -> sort(operands);
      case "INCLUDE" -> select(statement, operands, false);
      case "OMIT" -> select(statement, operands, true);
      case "OPTION" -> operands.forEach(operand -> options.take("OPTION", operand));
      case "RECORD" -> record(operands);
      case "SUM" -> sum(operands);
      default -> {
        // END: the reader stopped there
      }
    }
  }

  private void conflict(Span at, String what) {
    problems.add(new SortProblem.Conflict(at, what, "ICE007A", "SYNTAX ERROR"));
  }

  private void unknown(Operand operand, String statement, List<String> known) {
    List<String> near = NearNames.of(operand.name(), known);
    problems.add(
        new SortProblem.UnknownOperand(
            operand.at(), statement, operand.name(), near.isEmpty() ? null : near.getFirst()));
  }

  /// The format of a FORMAT operand among the others; null when there is none or it is wrong.
  private @Nullable FieldFormat common(List<Operand> operands) {
    for (Operand operand : operands) {
      if (operand.name().equals("FORMAT")) {
        Value value = operand.value();
        if (value != null) {
          return new FieldValues(problems).format(value);
        }
        problems.add(new SortProblem.InvalidFormat(operand.at(), "`FORMAT` needs a format"));
      }
    }
    return null;
  }

  private void sort(List<Operand> operands) {
    @Nullable FieldFormat common = common(operands);
    for (Operand operand : operands) {
      switch (operand.name()) {
        case "FORMAT" -> {
          // taken before
        }
        case "FIELDS" -> fields(operand, common);
        default -> options.take("SORT", operand);
      }
    }
    if (keys.isEmpty() && !copy && !problems.hasErrors()) {
      problems.add(
          new SortProblem.Syntax(
              Objects.requireNonNull(seen.get("SORT")), "`SORT` needs `FIELDS`"));
    }
  }

  private void fields(Operand operand, @Nullable FieldFormat common) {
    switch (operand.value()) {
      case Value.Group(_, List<Value> parts)
          when parts.size() == 1
              && parts.getFirst() instanceof Value.Word(_, String word)
              && word.equals("COPY") ->
          copy = true;
      case Value.Word(_, String word) when word.equals("COPY") -> copy = true;
      case Value.Group group -> keys = new FieldsParser(problems).keys(group, common);
      case null, default ->
          problems.add(
              new SortProblem.Syntax(
                  operand.at(), "`FIELDS` needs control fields in parentheses, or `COPY`"));
    }
  }

  private void select(ControlStatement statement, List<Operand> operands, boolean leaveOut) {
    if (seen.containsKey("INCLUDE") && seen.containsKey("OMIT")) {
      conflict(statement.operationAt(), "there are both `INCLUDE` and `OMIT`");
      return;
    }
    @Nullable FieldFormat common = common(operands);
    omit = leaveOut;
    boolean found = false;
    for (Operand operand : operands) {
      Value value = operand.value();
      if (operand.name().equals("COND") && value != null) {
        found = true;
        selection = new ConditionParser(problems, codePage, common).parse(value);
      } else if (!operand.name().equals("FORMAT")) {
        unknown(operand, statement.operation(), List.of("COND", "FORMAT"));
      }
    }
    if (!found && !problems.hasErrors()) {
      problems.add(
          new SortProblem.Syntax(
              statement.operationAt(), "`" + statement.operation() + "` needs `COND`"));
    }
  }

  private void record(List<Operand> operands) {
    for (Operand operand : operands) {
      switch (operand.name()) {
        case "TYPE" -> {
          if (operand.value() instanceof Value.Word(_, String text)
              && (text.equals("F") || text.equals("V"))) {
            type = text.charAt(0);
          } else {
            problems.add(
                new SortProblem.NotSupported(operand.at(), "a record type other than F and V"));
          }
        }
        case "LENGTH" -> {
          // lengths are those of the data sets; they only matter with user exits
        }
        default -> unknown(operand, "RECORD", List.of("TYPE", "LENGTH"));
      }
    }
  }

  private void sum(List<Operand> operands) {
    @Nullable FieldFormat common = common(operands);
    for (Operand operand : operands) {
      if (operand.name().equals("FIELDS")) {
        switch (operand.value()) {
          case Value.Word(_, String word) when word.equals("NONE") ->
              sum = SortRequest.Sum.FIRST_KEPT;
          case Value.Group(_, List<Value> parts)
              when parts.size() == 1
                  && parts.getFirst() instanceof Value.Word(_, String word)
                  && word.equals("NONE") ->
              sum = SortRequest.Sum.FIRST_KEPT;
          case Value.Group group -> {
            sum = SortRequest.Sum.SUMMED;
            sums = new FieldsParser(problems).sums(group, common);
          }
          case null, default ->
              problems.add(
                  new SortProblem.Syntax(
                      operand.at(), "`FIELDS` needs fields in parentheses, or `NONE`"));
        }
      } else if (operand.name().equals("XSUM")) {
        problems.add(new SortProblem.NotSupported(operand.at(), "`XSUM`"));
      } else if (!operand.name().equals("FORMAT")) {
        unknown(operand, "SUM", List.of("FIELDS", "FORMAT"));
      }
    }
  }

  private SortRequest request() {
    boolean copies = copy || options.copy();
    if (!problems.hasErrors() && !copies && keys.isEmpty()) {
      Span end = source.span(source.text().length(), source.text().length());
      problems.add(
          new SortProblem.Conflict(
              end,
              "there is neither a statement `SORT` nor `OPTION COPY`",
              "ICE010A",
              "NO SORT OR MERGE CONTROL STATEMENT"));
    }
    Span sumAt = seen.get("SUM");
    if (copies && sumAt != null) {
      conflict(sumAt, "`SUM` does not go with a copy");
    }
    return new SortRequest(
        copies ? List.of() : new ArrayList<>(keys),
        selection,
        omit,
        options.skip(),
        options.stop(),
        sum,
        sums,
        options.shortRecords(),
        type);
  }
}
