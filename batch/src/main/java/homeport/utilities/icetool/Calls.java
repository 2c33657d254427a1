package homeport.utilities.icetool;

import homeport.data.FileFailure;
import homeport.diagnostics.Problems;
import homeport.diagnostics.SourceFile;
import homeport.utilities.UtilityStep;
import homeport.utilities.dd.ControlRecords;
import homeport.utilities.dd.Listing;
import homeport.utilities.sort.ControlListing;
import homeport.utilities.sort.Dds;
import homeport.utilities.sort.Operand;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.SortControlParser;
import homeport.utilities.sort.SortFailure;
import homeport.utilities.sort.SortRequest;
import homeport.utilities.sort.SortRun;
import homeport.utilities.sort.SortStage;
import homeport.utilities.sort.engine.KeyField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The sorts and copies that operators call for: statements from the data set of USING, records
/// from FROM to TO; DFSORT's messages go to DFSMSG.
final class Calls {
  /// A statement SORT, behind a label or none.
  private static final Pattern SORTS = Pattern.compile("(?m)^(?![*])\\S*\\s+SORT\\s");

  private final UtilityStep step;
  private final Listing messages;
  private final Listing sortMessages;
  private final @Nullable SourceFile symbols;
  private final long memory;
  private int calls;

  Calls(
      UtilityStep step,
      Listing messages,
      Listing sortMessages,
      @Nullable SourceFile symbols,
      long memory) {
    this.step = step;
    this.messages = messages;
    this.sortMessages = sortMessages;
    this.symbols = symbols;
    this.memory = memory;
  }

  UtilityStep step() {
    return step;
  }

  Listing messages() {
    return messages;
  }

  /// The ddnames of an operand.
  static List<String> names(ToolStatement statement, String name) {
    List<String> names = new ArrayList<>();
    Operand operand = statement.operand(name);
    if (operand != null && operand.value() instanceof Value.Group(_, List<Value> parts, _)) {
      for (Value part : parts) {
        names.add(part instanceof Value.Word(_, String text, _) ? text : "");
      }
    }
    return names;
  }

  /// The one ddname of an operand.
  static String name(ToolStatement statement, String name) throws ToolFailure {
    List<String> names = names(statement, name);
    if (names.size() != 1 || names.getFirst().isEmpty()) {
      throw new ToolFailure(
          12, "HP4105", "`" + statement.operator() + "` needs `" + name + "` with a ddname");
    }
    return names.getFirst();
  }

  /// The number of an operand; `otherwise` when it is not there or has none.
  static long number(ToolStatement statement, String name, long otherwise) throws ToolFailure {
    Operand operand = statement.operand(name);
    if (operand == null || operand.value() == null) {
      return otherwise;
    }
    String text =
        operand.value() instanceof Value.Group(_, List<Value> parts, _)
                && parts.size() == 1
                && parts.getFirst() instanceof Value.Word(_, String word, _)
            ? word
            : "";
    if (!text.matches("[+-]?[0-9]{1,18}")) {
      throw new ToolFailure(12, "HP4105", "`" + name + "` needs a number");
    }
    return Long.parseLong(text);
  }

  /// What the statements of USING ask for.
  ///
  /// @param copies records are copied when nothing else is said
  SortRequest request(ToolStatement statement, boolean copies) throws ToolFailure {
    return request(using(statement), copies);
  }

  /// The same for an operator that copies or sorts, as the statements say.
  SortRequest request(ToolStatement statement) throws ToolFailure {
    SourceFile text = using(statement);
    return request(text, !SORTS.matcher(text.text()).find());
  }

  private SourceFile using(ToolStatement statement) throws ToolFailure {
    if (statement.operand("USING") == null) {
      return new SourceFile("USING", "");
    }
    String ddName = name(statement, "USING") + "CNTL";
    ControlRecords control = ControlRecords.read(step, ddName);
    SourceFile text = control.text();
    if (text == null) {
      String why = control.missing() ? "the step has no DD " + ddName : control.detail();
      throw new ToolFailure(16, "HP4001", why);
    }
    return text;
  }

  private SortRequest request(SourceFile text, boolean copies) throws ToolFailure {
    Problems problems = new Problems();
    SourceFile parm = new SourceFile("PARM", copies ? "COPY" : "");
    SortRequest request =
        SortControlParser.parse(
            new SortControlParser.Controls(text, parm, null, symbols),
            step.codePage(),
            step.now(),
            problems);
    sortMessages.line("ICE000I 0 - CONTROL STATEMENTS FOR SORT -");
    ControlListing.print(sortMessages, text, problems);
    if (problems.hasErrors()) {
      throw new ToolFailure(16, "HP4119", "the statements of USING have errors");
    }
    return request;
  }

  /// The ddnames of a statement.
  static Dds dds(ToolStatement statement) throws ToolFailure {
    List<String> from = names(statement, "FROM");
    List<String> to = names(statement, "TO");
    boolean join = statement.has("JKFROM");
    boolean merges = statement.operator().startsWith("MERGE");
    if (from.isEmpty() && !join || from.size() > 1 && !merges) {
      throw new ToolFailure(12, "HP4105", "`FROM` needs a ddname");
    }
    return new Dds(
        from.isEmpty() ? "SORTIN" : from.getFirst(),
        merges ? from : List.of(),
        to.isEmpty() ? null : to.getFirst(),
        to.isEmpty() ? List.of() : to.subList(1, to.size()));
  }

  /// Runs a sort, merge or copy.
  ///
  /// @param keys what it sorts by instead of what the request says; null for that
  /// @param stage what looks at its records; null for nothing
  /// @return its return code
  int run(
      ToolStatement statement,
      SortRequest request,
      Dds dds,
      @Nullable List<KeyField> keys,
      @Nullable SortStage stage)
      throws ToolFailure {
    if (statement.problems().hasErrors()) {
      throw new ToolFailure(12, "HP4105", "`" + statement.operator() + "` is not as it has to be");
    }
    calls++;
    SortRequest wanted = keys == null ? request : request.by(keys);
    SortRun run = new SortRun(step, wanted, sortMessages, memory, dds);
    if (stage != null) {
      run = run.through(stage);
    }
    int code;
    try {
      code = run.run();
      sortMessages.line("ICE052I 0 END OF DFSORT");
    } catch (SortFailure failure) {
      sortMessages.line(failure.ibm());
      sortMessages.line(failure.text());
      messages.line(told(wanted, dds, statement, "TERMINATED"));
      throw new ToolFailure(16, "HP4119", failure.text());
    } catch (IOException e) {
      throw new ToolFailure(16, "HP4003", FileFailure.words(e));
    }
    messages.line(told(wanted, dds, statement, "COMPLETED"));
    return code;
  }

  private String told(SortRequest request, Dds dds, ToolStatement statement, String how) {
    boolean using = statement.has("USING");
    String what = request.merge() ? "MERGE" : request.copy() ? "COPY" : "SORT";
    List<String> names = names(statement, "USING");
    return (using ? "ICE606I 0 " : "ICE627I 0 ")
        + "DFSORT CALL "
        + String.format(Locale.ROOT, "%04d", calls)
        + " FOR "
        + what
        + " FROM "
        + (dds.in() + "        ").substring(0, 8)
        + " TO "
        + (dds.out() == null ? "E35 EXIT" : (dds.out() + "        ").substring(0, 8))
        + (using && !names.isEmpty() ? " USING " + names.getFirst() + "CNTL" : "")
        + " "
        + how;
  }
}
