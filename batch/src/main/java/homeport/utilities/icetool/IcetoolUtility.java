package homeport.utilities.icetool;

import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.diagnostics.NearNames;
import homeport.diagnostics.Problem;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.utilities.Utility;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.ControlRecords;
import homeport.utilities.dd.Listing;
import homeport.utilities.sort.Operand;
import homeport.utilities.sort.SortProblem;
import homeport.utilities.sort.Symbols;
import homeport.utilities.sort.engine.RecordSorter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// ICETOOL: does what the statements of TOOLIN say, one after the other, and tells on TOOLMSG (z/OS
/// DFSORT Application Programming Guide, "Using ICETOOL"). Its condition code is the highest of its
/// operators; after an error the others are only read (MODE STOP), or run all the same (CONTINUE).
public final class IcetoolUtility implements Utility {
  private static final int NO_MESSAGES = 20;
  private static final int SYNTAX = 12;
  private static final Dcb MESSAGES = Dcb.of(RecordFormat.FBA, 121);

  @Override
  public String name() {
    return "ICETOOL";
  }

  @Override
  public List<String> aliases() {
    return List.of("SYNCTOOL");
  }

  @Override
  public int run(UtilityStep step) {
    String sortDd = step.files().binding("DFSMSG") != null ? "DFSMSG" : "SSMSG";
    try (Listing messages = Listing.open(step, "TOOLMSG", MESSAGES);
        Listing sortMessages = Listing.open(step, sortDd, MESSAGES)) {
      if (!messages.isOpen()) {
        return NO_MESSAGES;
      }
      messages.line("ICE600I 0 DFSORT ICETOOL UTILITY RUN STARTED");
      int code = run(step, messages, sortMessages);
      messages.spaced(
          "ICE601I 0 DFSORT ICETOOL UTILITY RUN ENDED - RETURN CODE:  " + twoDigits(code));
      return code;
    }
  }

  private static String twoDigits(int code) {
    return String.format(Locale.ROOT, "%02d", code);
  }

  private static int run(UtilityStep step, Listing messages, Listing sortMessages) {
    ControlRecords control = ControlRecords.read(step, "TOOLIN");
    ControlRecords names = ControlRecords.read(step, "SYMNAMES");
    SourceFile source = control.text();
    if (source == null || names.text() == null && !names.missing()) {
      messages.line(
          source == null && control.missing()
              ? "HP4001 the step has no DD TOOLIN"
              : "HP4002 " + control.detail() + names.detail());
      return SYNTAX;
    }
    Problems problems = new Problems();
    SourceFile symbolText = names.text();
    Symbols symbols = symbolText == null ? Symbols.NONE : Symbols.read(symbolText, problems);
    if (problems.hasErrors()) {
      tell(messages, problems);
      return SYNTAX;
    }
    messages.spaced("ICE632I 0 SOURCE FOR ICETOOL STATEMENTS:  TOOLIN");
    messages.spaced("ICE630I 0 MODE IN EFFECT:  STOP");
    Calls calls = new Calls(step, messages, sortMessages, symbolText, RecordSorter.MEMORY_DEFAULT);
    Mode mode = Mode.STOP;
    int highest = 0;
    for (ToolStatement statement : ToolStatement.read(source, symbols)) {
      messages.line("");
      statement.lines().forEach(line -> messages.line("          " + line));
      Operator operator = check(statement);
      if (operator == Operator.MODE && !statement.problems().hasErrors()) {
        mode = Mode.of(statement);
        messages.line("ICE630I 0 MODE IN EFFECT:  " + mode);
        continue;
      }
      int code = operator(operator, statement, mode, calls);
      messages.line("ICE602I 0 OPERATION RETURN CODE:  " + twoDigits(code));
      highest = Math.max(highest, code);
      if (code >= SYNTAX && mode == Mode.STOP) {
        mode = Mode.SCAN;
        messages.line("ICE630I 0 MODE IN EFFECT:  SCAN");
      }
    }
    return highest;
  }

  /// What happens after an error.
  private enum Mode {
    STOP,
    CONTINUE,
    SCAN;

    static Mode of(ToolStatement statement) {
      return statement.has("CONTINUE") ? CONTINUE : statement.has("SCAN") ? SCAN : STOP;
    }
  }

  private static void tell(Listing messages, Problems problems) {
    for (Problem problem : problems.all()) {
      if (problem instanceof SortProblem sort) {
        messages.line("ICE604A 0 ERROR IN KEYWORD, PARAMETER, OR DELIMITER");
        messages.line(sort.id() + " " + sort.title());
      }
    }
  }

  /// The operator of a statement, when it and all operands are known; problems otherwise.
  private static @Nullable Operator check(ToolStatement statement) {
    String name = statement.operator();
    Problems problems = statement.problems();
    Operator operator = Operator.of(name);
    if (operator == null) {
      List<String> all = Arrays.stream(Operator.values()).map(Enum::name).toList();
      List<String> near = NearNames.of(name, all);
      problems.add(
          new SortProblem.UnknownStatement(
              statement.at(), name, near.isEmpty() ? null : near.getFirst()));
      return null;
    }
    for (Operand operand : statement.operands()) {
      if (Operator.OPERANDS_NOT.contains(operand.name())
          && !operator.operands.contains(operand.name())) {
        problems.add(new SortProblem.NotSupported(operand.at(), "`" + operand.name() + "`"));
      } else if (!operator.operands.contains(operand.name())) {
        problems.add(SortProblem.UnknownOperand.of(operand, name, operator.operands));
      }
    }
    return operator;
  }

  private static int operator(
      @Nullable Operator operator, ToolStatement statement, Mode mode, Calls calls) {
    try {
      int code = 0;
      if (!statement.problems().hasErrors() && operator != null && mode != Mode.SCAN) {
        code = run(operator, statement, calls);
      }
      if (statement.problems().hasErrors()) {
        tell(calls.messages(), statement.problems());
        return SYNTAX;
      }
      return code;
    } catch (ToolFailure failure) {
      if (statement.problems().hasErrors()) {
        tell(calls.messages(), statement.problems());
      } else {
        calls.messages().line(failure.text());
      }
      return failure.code();
    }
  }

  private static int run(Operator operator, ToolStatement statement, Calls calls)
      throws ToolFailure {
    return switch (operator) {
      case COPY, SORT, MERGE ->
          calls.run(
              statement,
              calls.request(statement, operator.copies),
              Calls.dds(statement),
              null,
              null);
      case COUNT -> new Counting(calls).count(statement);
      case STATS -> new Counting(calls).stats(statement);
      case RANGE -> new Counting(calls).range(statement);
      case UNIQUE -> new Counting(calls).unique(statement);
      case VERIFY -> new Counting(calls).verify(statement);
      case SELECT -> new Selecting(calls).select(statement);
      case SPLICE -> new Selecting(calls).splice(statement);
      case SUBSET -> new Subsets(calls).subset(statement);
      case DATASORT -> new Subsets(calls).dataSort(statement);
      case DISPLAY -> new Reports(calls).display(statement);
      case OCCUR -> new Reports(calls).occur(statement);
      case RESIZE -> new Resizing(calls).resize(statement);
      case DEFAULTS -> Defaults.list(calls, statement);
      case MODE -> 0;
    };
  }
}
