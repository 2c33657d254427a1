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
import homeport.utilities.sort.join.Join;
import homeport.utilities.sort.outfil.Outfil;
import homeport.utilities.sort.reformat.Reformat;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Control statements to what they ask for (z/OS DFSORT Application Programming Guide, "Using
/// DFSORT program control statements"). In each statement the first error is told; a request with
/// problems must not be run.
public final class SortControlParser {
  private static final int PAST_YEARS = 80;

  /// Statements that there may be more than one of.
  private static final Set<String> MANY = Set.of("OPTION", "OUTFIL", "JOINKEYS");

  private static final Set<String> REFORMATTING = Set.of("INREC", "OUTREC", "OUTFIL");

  private final Scope scope;
  private final Symbols symbols;
  private final Problems problems;
  private final OptionOperands options;
  private final JoinParser joins;
  private final Map<String, Span> seen = new HashMap<>();
  private final Set<String> overriding = new HashSet<>();
  private final Set<String> outfilNames = new HashSet<>();
  private SourceFile source;
  private boolean copy;
  private boolean merge;
  private List<KeyField> keys = List.of();
  private @Nullable Condition selection;
  private boolean omit;
  private SortRequest.Sum sum = SortRequest.Sum.ALL_KEPT;
  private List<SumField> sums = List.of();
  private boolean xsum;
  private @Nullable Character type;
  private final List<ControlStatement> reformatting = new ArrayList<>();
  private final List<Outfil> outfils = new ArrayList<>();
  private @Nullable Reformat inrec;
  private @Nullable Reformat outrec;

  /// All that says what a sort is to do.
  ///
  /// @param statements SYSIN or the like
  /// @param parm the step's PARM, whose options go before those of statements
  /// @param override DFSPARM, whose statements go before others; null without
  /// @param symbols SYMNAMES; null without
  public record Controls(
      SourceFile statements,
      SourceFile parm,
      @Nullable SourceFile override,
      @Nullable SourceFile symbols) {
    /// Statements only.
    public static Controls of(SourceFile statements) {
      return new Controls(statements, new SourceFile("PARM", ""), null, null);
    }
  }

  private SortControlParser(
      Controls controls, CodePage codePage, LocalDateTime now, Problems problems) {
    this.source = controls.statements();
    this.scope = new Scope(problems, codePage, now, now.getYear() - PAST_YEARS);
    this.symbols =
        controls.symbols() == null ? Symbols.NONE : Symbols.read(controls.symbols(), problems);
    this.problems = problems;
    this.options = new OptionOperands(problems);
    this.joins = new JoinParser(scope);
  }

  /// Reads control statements.
  ///
  /// @param now the time of the run, for dates
  public static SortRequest parse(
      Controls controls, CodePage codePage, LocalDateTime now, Problems problems) {
    SortControlParser parser = new SortControlParser(controls, codePage, now, problems);
    SourceFile override = controls.override();
    parser.options(controls.parm());
    if (override != null) {
      parser.statements(override);
      parser.options.parmDone();
      parser.overriding.addAll(parser.seen.keySet());
      parser.seen.clear();
    }
    parser.statements(controls.statements());
    parser.reformat();
    return parser.request();
  }

  private void options(SourceFile parm) {
    String text = parm.text();
    int[] places = new int[text.length()];
    for (int i = 0; i < places.length; i++) {
      places[i] = i;
    }
    var field = new ControlStatement.Operands(parm, text, places, text.length());
    for (Operand operand : new OperandParser(field, problems, Symbols.NONE).parse()) {
      options.take("PARM", operand);
    }
    options.parmDone();
  }

  private void statements(SourceFile text) {
    source = text;
    for (ControlStatement statement : new StatementReader(text, problems).read()) {
      statement(statement);
    }
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
    if (overriding.contains(name) && !MANY.contains(name) || overridden(name)) {
      return;
    }
    Span first = seen.putIfAbsent(name, statement.operationAt());
    if (first != null && !MANY.contains(name)) {
      conflict(statement.operationAt(), "there is a statement `" + name + "` before this one");
      return;
    }
    if (!statement.whole()) {
      return;
    }
    if (REFORMATTING.contains(name)) {
      reformatting.add(statement);
      return;
    }
    List<Operand> operands = operands(statement);
    switch (name) {
      case "SORT", "MERGE" -> sort(name, operands);
      case "INCLUDE" -> select(statement, operands, false);
      case "OMIT" -> select(statement, operands, true);
      case "OPTION" -> operands.forEach(operand -> options.take("OPTION", operand));
      case "RECORD" -> record(operands);
      case "SUM" -> sum(operands);
      case "JOINKEYS" -> joins.joinKeys(statement.operationAt(), operands);
      case "JOIN" -> joins.join(operands);
      case "REFORMAT" -> joins.reformat(operands);
      default -> {
        // END: the reader stopped there
      }
    }
  }

  /// A statement of DFSPARM goes before its kind in SYSIN; SORT, MERGE, INCLUDE and OMIT also
  /// before each other.
  private boolean overridden(String name) {
    return switch (name) {
      case "SORT", "MERGE" -> overriding.contains("SORT") || overriding.contains("MERGE");
      case "INCLUDE", "OMIT" -> overriding.contains("INCLUDE") || overriding.contains("OMIT");
      default -> false;
    };
  }

  private List<Operand> operands(ControlStatement statement) {
    return new OperandParser(statement.operands(), problems, symbols).parse();
  }

  /// INREC, OUTREC and OUTFIL are read last: options say how short records are taken.
  private void reformat() {
    boolean zeros = options.shortRecords().compareZeros();
    for (ControlStatement statement : reformatting) {
      List<Operand> operands = operands(statement);
      if (statement.operation().equals("OUTFIL")) {
        Outfil outfil =
            new OutfilParser(scope.fresh(), zeros, common(operands))
                .parse(statement.operationAt(), operands);
        if (outfil != null && outfilNames.addAll(outfil.ddNames())) {
          outfils.add(outfil);
        }
        continue;
      }
      ReformatParser parser = new ReformatParser(scope.fresh(), false);
      for (Operand operand : operands) {
        if (ReformatParser.takes(operand) && !operand.name().equals("OUTREC")) {
          parser.take(operand);
        } else {
          unknown(operand, statement.operation(), ReformatParser.OPERANDS);
        }
      }
      Reformat made = problems.hasErrors() ? null : parser.reformat(zeros, (byte) 0x40);
      if (statement.operation().equals("INREC")) {
        inrec = made;
      } else {
        outrec = made;
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

  private void sort(String statement, List<Operand> operands) {
    merge = statement.equals("MERGE");
    @Nullable FieldFormat common = common(operands);
    for (Operand operand : operands) {
      switch (operand.name()) {
        case "FORMAT" -> {
          // taken before
        }
        case "FIELDS" -> fields(operand, common);
        case "FILES" -> {
          // how many inputs a merge has: those that the step has are taken
        }
        default -> options.take("SORT", operand);
      }
    }
    if (keys.isEmpty() && !copy && !problems.hasErrors()) {
      problems.add(
          new SortProblem.Syntax(
              Objects.requireNonNull(seen.get(statement)), "`" + statement + "` needs `FIELDS`"));
    }
  }

  private void fields(Operand operand, @Nullable FieldFormat common) {
    switch (operand.value()) {
      case Value.Group(_, List<Value> parts, _)
          when parts.size() == 1
              && parts.getFirst() instanceof Value.Word(_, String word, _)
              && word.equals("COPY") ->
          copy = true;
      case Value.Word(_, String word, _) when word.equals("COPY") -> copy = true;
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
        selection = new ConditionParser(scope, common).parse(value);
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
          if (operand.value() instanceof Value.Word(_, String text, _)
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
          case Value.Word(_, String word, _) when word.equals("NONE") ->
              sum = SortRequest.Sum.FIRST_KEPT;
          case Value.Group(_, List<Value> parts, _)
              when parts.size() == 1
                  && parts.getFirst() instanceof Value.Word(_, String word, _)
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
        xsum = true;
      } else if (!operand.name().equals("FORMAT")) {
        unknown(operand, "SUM", List.of("FIELDS", "FORMAT", "XSUM"));
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
              "there is neither a statement `SORT` or `MERGE` nor `OPTION COPY`",
              "ICE010A",
              "NO SORT OR MERGE CONTROL STATEMENT"));
    }
    Span sumAt = seen.get("SUM");
    if (copies && sumAt != null) {
      conflict(sumAt, "`SUM` does not go with a copy");
    }
    boolean merges = merge && !copies;
    Join join = joins.request();
    return new SortRequest(
        copies ? List.of() : new ArrayList<>(keys),
        merges,
        new SortRequest.Selection(selection, omit, options.skip(), options.stop(), inrec),
        sum,
        sums,
        xsum,
        outrec,
        outfils,
        join,
        options.shortRecords(),
        type,
        options.emptyOutput());
  }
}
