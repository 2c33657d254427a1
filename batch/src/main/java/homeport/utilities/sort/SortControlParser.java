package homeport.utilities.sort;

import homeport.data.CodePage;
import homeport.diagnostics.NearNames;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.diagnostics.Span;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.engine.KeyField;
import homeport.utilities.sort.join.Join;
import homeport.utilities.sort.outfil.Outfil;
import homeport.utilities.sort.reformat.Reformat;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Control statements to what they ask for (z/OS DFSORT Application Programming Guide, "Using
/// DFSORT program control statements"). In each statement the first error is told; a request with
/// problems must not be run.
public final class SortControlParser {
  /// Statements that there may be more than one of.
  private static final Set<String> MANY = Set.of("OPTION", "OUTFIL", "JOINKEYS");

  private static final Set<String> SORT_OPERANDS =
      Set.of("FIELDS", "FORMAT", "FILES", "WORK", "ORDER");
  private static final Set<String> REFORMATTING = Set.of("INREC", "OUTREC", "OUTFIL");

  private final Symbols symbols;
  private final Problems problems;
  private final OptionOperands options;
  private final AlternateSequence alternate;
  private final Map<String, Span> seen = new HashMap<>();
  private final Set<String> overriding = new HashSet<>();
  private final Set<String> outfilNames = new HashSet<>();
  private final SourceFile source;
  private boolean copy;
  private boolean merge;
  private List<KeyField> keys = List.of();
  private final SelectionStatement selection;
  private final SumStatement sum;
  private final RecordStatement record;
  private final ModsStatement mods;
  private final List<Outfil> outfils = new ArrayList<>();
  private @Nullable Reformat inrec;
  private @Nullable Reformat outrec;

  /// All that says what a sort is to do.
  ///
  /// @param statements SYSIN or the like
  /// @param parm the step's PARM, whose options go before those of statements
  /// @param override DFSPARM, whose statements go before others; null without
  /// @param symbols SYMNAMES; null without
  /// @param keyed what it sorts by is said elsewhere: JOINKEYS
  public record Controls(
      SourceFile statements,
      SourceFile parm,
      @Nullable SourceFile override,
      @Nullable SourceFile symbols,
      boolean keyed) {
    public Controls(
        SourceFile statements,
        SourceFile parm,
        @Nullable SourceFile override,
        @Nullable SourceFile symbols) {
      this(statements, parm, override, symbols, false);
    }

    /// Statements only.
    public static Controls of(SourceFile statements) {
      return new Controls(statements, new SourceFile("PARM", ""), null, null);
    }

    /// The statements for one file of JOINKEYS.
    public static Controls keyed(SourceFile statements) {
      return new Controls(statements, new SourceFile("PARM", ""), null, null, true);
    }
  }

  private SortControlParser(Controls controls, Problems problems) {
    this.source = controls.statements();
    this.symbols =
        controls.symbols() == null ? Symbols.NONE : Symbols.read(controls.symbols(), problems);
    this.problems = problems;
    this.options = new OptionOperands(problems);
    this.alternate = new AlternateSequence(problems);
    this.selection = new SelectionStatement(problems);
    this.sum = new SumStatement(problems);
    this.record = new RecordStatement(problems);
    this.mods = new ModsStatement(options, problems);
  }

  /// Reads control statements.
  ///
  /// @param now the time of the run, for dates
  public static SortRequest parse(
      Controls controls, CodePage codePage, LocalDateTime now, Problems problems) {
    SortControlParser parser = new SortControlParser(controls, problems);
    SourceFile override = controls.override();
    parser.options(controls.parm());
    List<Taken> taken = new ArrayList<>();
    if (override != null) {
      taken.addAll(parser.take(override, true));
      parser.options.parmDone();
      parser.overriding.addAll(parser.seen.keySet());
    }
    taken.addAll(parser.take(controls.statements(), false));
    Scope scope =
        new Scope(
            problems,
            codePage,
            now,
            parser.options.collation(parser.alternate.places(), now.getYear()));
    JoinParser joins = new JoinParser(scope);
    for (Taken one : taken) {
      parser.statement(one, scope, joins);
    }
    for (Taken one : taken) {
      parser.reformat(one, scope);
    }
    return parser.request(joins, controls.keyed());
  }

  /// A statement that counts, with its operands.
  private record Taken(ControlStatement statement, List<Operand> operands) {
    String name() {
      return statement.operation();
    }

    Span at() {
      return statement.operationAt();
    }
  }

  /// Reads the statements of a source. What says how fields compare is taken at once, so that it
  /// holds for all statements, wherever it stands.
  private List<Taken> take(SourceFile text, boolean override) {
    List<Taken> taken = new ArrayList<>();
    for (ControlStatement statement : new StatementReader(text, problems).read()) {
      if (override && parmOption(statement)) {
        continue;
      }
      Taken one = accepted(statement) ? new Taken(statement, operands(statement)) : null;
      if (one != null) {
        taken.add(one);
        switch (one.name()) {
          case "OPTION", "SORT", "MERGE" -> options(one);
          case "ALTSEQ" -> alternate.take(one.operands());
          default -> {
            // read when all options are known
          }
        }
      }
    }
    return taken;
  }

  private void options(Taken one) {
    boolean option = one.name().equals("OPTION");
    for (Operand operand : one.operands()) {
      if (option || !SORT_OPERANDS.contains(operand.name())) {
        options.take(option ? "OPTION" : "SORT", operand);
      }
    }
  }

  /// An option of PARM that stands in DFSPARM as it would in PARM.
  private boolean parmOption(ControlStatement statement) {
    String text = statement.operation();
    int end = 0;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    if (SortSupport.known(text) || !OptionOperands.known(text.substring(0, end))) {
      return false;
    }
    Span at = statement.operationAt();
    options(new SourceFile(at.file().name(), text));
    return true;
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

  /// Whether a statement counts: it is known, whole, and no other one stands in its place.
  private boolean accepted(ControlStatement statement) {
    String name = statement.operation();
    if (SortSupport.STATEMENTS_NOT.contains(name)) {
      problems.add(new SortProblem.StatementNotSupported(statement.operationAt(), name));
      return false;
    }
    if (!SortSupport.known(name)) {
      List<String> near = NearNames.of(name, SortSupport.STATEMENTS);
      problems.add(
          new SortProblem.UnknownStatement(
              statement.operationAt(), name, near.isEmpty() ? null : near.getFirst()));
      return false;
    }
    if (overriding.contains(name) && !MANY.contains(name) || overridden(name)) {
      return false;
    }
    Span first = seen.putIfAbsent(name, statement.operationAt());
    if (first != null && !MANY.contains(name)) {
      conflict(statement.operationAt(), "there is a statement `" + name + "` before this one");
      return false;
    }
    return statement.whole();
  }

  private void statement(Taken one, Scope scope, JoinParser joins) {
    List<Operand> operands = one.operands();
    switch (one.name()) {
      case "SORT", "MERGE" -> sort(one, scope);
      case "INCLUDE", "OMIT" -> selection.take(one.name(), one.at(), operands, scope);
      case "RECORD" -> record.take(operands);
      case "SUM" -> sum.take(operands, scope);
      case "JOINKEYS" -> joins.joinKeys(one.at(), operands);
      case "JOIN" -> joins.join(operands);
      case "REFORMAT" -> joins.reformat(operands);
      case "DEBUG" -> debug(operands);
      case "MODS" -> mods.take(operands);
      default -> {
        // OPTION and ALTSEQ were taken, INREC, OUTREC and OUTFIL come last, INPFIL says nothing
        // to DFSORT, and at END the reader stopped
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

  /// DEBUG: but for ABEND, what it asks of DFSORT's inside has no effect here.
  private void debug(List<Operand> operands) {
    for (Operand operand : operands) {
      if (operand.name().equals("ABEND") || operand.name().equals("NOABEND")) {
        options.take("OPTION", operand);
      } else if (SortSupport.DEBUG_NOT.contains(operand.name())) {
        problems.add(new SortProblem.NotSupported(operand.at(), "`" + operand.name() + "`"));
      } else if (!SortSupport.DEBUG.contains(operand.name())) {
        problems.add(
            SortProblem.UnknownOperand.of(operand, "DEBUG", List.copyOf(SortSupport.DEBUG)));
      }
    }
  }

  /// INREC, OUTREC and OUTFIL are read last: options say how short records are taken.
  private void reformat(Taken one, Scope scope) {
    if (!REFORMATTING.contains(one.name())) {
      return;
    }
    boolean zeros = options.shortRecords().compareZeros();
    List<Operand> operands = one.operands();
    if (one.name().equals("OUTFIL")) {
      Outfil outfil =
          new OutfilParser(scope.fresh(), zeros, CommonFormat.of(operands, problems))
              .parse(one.at(), operands);
      if (outfil != null && outfilNames.addAll(outfil.ddNames())) {
        outfils.add(outfil);
      }
      return;
    }
    ReformatParser parser = new ReformatParser(scope.fresh(), false);
    for (Operand operand : operands) {
      if (ReformatParser.takes(operand) && !operand.name().equals("OUTREC")) {
        parser.take(operand);
      } else {
        problems.add(SortProblem.UnknownOperand.of(operand, one.name(), ReformatParser.OPERANDS));
      }
    }
    Reformat made = problems.hasErrors() ? null : parser.reformat(zeros, (byte) 0x40);
    if (one.name().equals("INREC")) {
      inrec = made;
    } else {
      outrec = made;
    }
  }

  private void conflict(Span at, String what) {
    problems.add(new SortProblem.Conflict(at, what, "ICE007A", "SYNTAX ERROR"));
  }

  private void sort(Taken one, Scope scope) {
    merge = one.name().equals("MERGE");
    @Nullable Value common = CommonFormat.of(one.operands(), problems);
    for (Operand operand : one.operands()) {
      if (operand.name().equals("FIELDS")) {
        fields(operand, common, scope);
      }
    }
    if (keys.isEmpty() && !copy && !problems.hasErrors()) {
      problems.add(new SortProblem.Syntax(one.at(), "`" + one.name() + "` needs `FIELDS`"));
    }
  }

  private void fields(Operand operand, @Nullable Value common, Scope scope) {
    switch (operand.value()) {
      case Value.Group(_, List<Value> parts, _)
          when parts.size() == 1
              && parts.getFirst() instanceof Value.Word(_, String word, _)
              && word.equals("COPY") ->
          copy = true;
      case Value.Word(_, String word, _) when word.equals("COPY") -> copy = true;
      case Value.Group group -> keys = new FieldsParser(scope).keys(group, common);
      case null, default ->
          problems.add(
              new SortProblem.Syntax(
                  operand.at(), "`FIELDS` needs control fields in parentheses, or `COPY`"));
    }
  }

  private SortRequest request(JoinParser joins, boolean keyed) {
    boolean copies = copy || options.copy();
    if (!problems.hasErrors() && !copies && !keyed && keys.isEmpty()) {
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
    Span modsAt = seen.get("MODS");
    if (modsAt != null && mods.hasInput() && (merges || join != null)) {
      conflict(modsAt, "`E15` does not go with a merge or with `JOINKEYS`");
    }
    return new SortRequest(
        copies ? List.of() : new ArrayList<>(keys),
        merges,
        new SortRequest.Selection(
            selection.condition(), selection.omits(), options.skip(), options.stop(), inrec),
        sum.kept(),
        sum.fields(),
        sum.keepsOthers(),
        outrec,
        outfils.stream().map(outfil -> outfil.orEmpty(options.emptyOutfil())).toList(),
        join,
        options.shortRecords(),
        record.type(),
        record.length(),
        mods.exits(),
        options.handling());
  }
}
