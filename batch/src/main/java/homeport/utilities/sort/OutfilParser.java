package homeport.utilities.sort;

import homeport.diagnostics.Span;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.engine.Condition;
import homeport.utilities.sort.outfil.Outfil;
import homeport.utilities.sort.outfil.ReportLayout;
import homeport.utilities.sort.reformat.Overlay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One OUTFIL statement (z/OS DFSORT Application Programming Guide, "OUTFIL control statements").
final class OutfilParser {
  /// Operands that are there, besides those of [ReformatParser].
  static final List<String> OPERANDS =
      List.of(
          "FNAMES",
          "FILES",
          "INCLUDE",
          "OMIT",
          "SAVE",
          "STARTREC",
          "ENDREC",
          "ACCEPT",
          "SAMPLE",
          "REPEAT",
          "SPLIT",
          "SPLITBY",
          "SPLIT1R",
          "VTOF",
          "CONVERT",
          "FTOV",
          "VLFILL",
          "VLTRIM",
          "VLTRAIL",
          "IFTRAIL",
          "LINES",
          "HEADER1",
          "HEADER2",
          "TRAILER1",
          "TRAILER2",
          "SECTIONS",
          "NODETAIL",
          "REMOVECC",
          "BLKCCH1",
          "BLKCCH2",
          "BLKCCT1",
          "NULLOFL",
          "FORMAT");

  private static final Set<String> REPORT =
      Set.of("LINES", "HEADER1", "HEADER2", "TRAILER1", "TRAILER2", "SECTIONS", "NODETAIL");
  private static final int LINES_DEFAULT = 60;

  private final Scope scope;
  private final FieldValues values;
  private final boolean compareZeros;
  private final @Nullable Value common;
  private final List<String> ddNames = new ArrayList<>();
  private @Nullable Condition condition;
  private boolean omit;
  private boolean save;
  private long first = 1;
  private long last;
  private long accept;
  private long every;
  private long sampled = 1;
  private long repeat = 1;
  private Outfil.Split split = Outfil.Split.NONE;
  private boolean toFixed;
  private boolean toVariable;
  private int trim = -1;
  private byte[] tail = new byte[0];
  private Outfil.@Nullable TrailerUpdate trailer;
  private byte fill = 0x40;
  private Outfil.@Nullable Empty empty;
  private final ReformatParser reformat;
  private boolean report;
  private ReportLayout.Text header1 = ReportLayout.Text.NONE;
  private ReportLayout.Text header2 = ReportLayout.Text.NONE;
  private ReportLayout.Text trailer1 = ReportLayout.Text.NONE;
  private ReportLayout.Text trailer2 = ReportLayout.Text.NONE;
  private List<ReportLayout.Section> sections = List.of();
  private int lines = LINES_DEFAULT;
  private boolean detail = true;
  private boolean control = true;
  private boolean eject1 = true;
  private boolean eject2 = true;
  private boolean ejectLast = true;

  /// @param common the format of FORMAT=, or null
  OutfilParser(Scope scope, boolean compareZeros, @Nullable Value common) {
    this.scope = scope;
    this.values = scope.values();
    this.compareZeros = compareZeros;
    this.common = common;
    this.reformat = new ReformatParser(scope, true);
  }

  /// The statement's meaning; null with a problem.
  @Nullable Outfil parse(Span at, List<Operand> operands) {
    for (Operand operand : operands) {
      if (operand.name().equals("VLFILL") && operand.value() != null) {
        Byte byte1 = scope.oneByte(operand.value());
        fill = byte1 == null ? fill : byte1;
      }
      if (List.of("VLFILL", "VTOF", "CONVERT").contains(operand.name())) {
        reformat.fillShort();
      }
    }
    for (Operand operand : operands) {
      if (ReformatParser.takes(operand)) {
        reformat.take(operand);
      } else {
        take(operand);
      }
      if (scope.problems().hasErrors()) {
        return null;
      }
    }
    if (ddNames.isEmpty()) {
      ddNames.add("SORTOUT");
    }
    var made = reformat.reformat(compareZeros, fill);
    if (toFixed && made == null) {
      return scope.fail(at, "`VTOF` and `CONVERT` need `BUILD` or the like");
    }
    boolean plain = made == null && !report && !toVariable && repeat == 1;
    if (trailer != null && (!plain || split.records() > 0)) {
      return scope.fail(at, "`IFTRAIL` does not go with what changes, repeats or splits records");
    }
    return new Outfil(
        ddNames,
        new Outfil.Selection(condition, omit, save, first, last, every, sampled, accept),
        made,
        new Outfil.Conversion(toFixed, toVariable, trim, tail),
        split,
        report ? layout() : null,
        trailer,
        repeat,
        empty);
  }

  private ReportLayout layout() {
    return new ReportLayout(
        header1,
        header2,
        trailer1,
        trailer2,
        sections,
        lines,
        detail,
        control,
        new ReportLayout.Ejects(eject1, eject2, ejectLast));
  }

  private void take(Operand operand) {
    String name = operand.name();
    report |= REPORT.contains(name);
    Value value = operand.value();
    switch (name) {
      case "SAVE" -> save = true;
      case "SPLIT" -> split = new Outfil.Split(1, false);
      case "VTOF", "CONVERT" -> toFixed = true;
      case "FTOV" -> toVariable = true;
      case "NODETAIL" -> detail = false;
      case "REMOVECC" -> control = false;
      case "BLKCCH1" -> eject1 = false;
      case "BLKCCH2" -> eject2 = false;
      case "BLKCCT1" -> ejectLast = false;
      case "FORMAT", "VLFILL" -> {
        // taken before
      }
      default -> {
        if (!OPERANDS.contains(name)) {
          unknown(operand);
        } else if (value == null) {
          scope.fail(operand.at(), "`" + name + "` needs a value");
        } else {
          valued(operand, name, value);
        }
      }
    }
  }

  private void unknown(Operand operand) {
    List<String> known = new ArrayList<>(OPERANDS);
    known.addAll(ReformatParser.OPERANDS);
    scope.problems().add(SortProblem.UnknownOperand.of(operand, "OUTFIL", known));
  }

  private void valued(Operand operand, String name, Value value) {
    switch (name) {
      case "FNAMES" -> names(value, "");
      case "FILES" -> names(value, "SORTOF");
      case "INCLUDE", "OMIT" -> {
        condition = new ConditionParser(scope, common).parse(value);
        omit = name.equals("OMIT");
      }
      case "STARTREC" -> first = Math.max(1, values.count(operand));
      case "ENDREC" -> last = values.count(operand);
      case "ACCEPT" -> accept = values.count(operand);
      case "REPEAT" -> repeat = Math.max(1, values.count(operand));
      case "SAMPLE" -> sample(value);
      case "SPLITBY" -> split = new Outfil.Split(Math.max(1, values.count(operand)), false);
      case "SPLIT1R" -> split = new Outfil.Split(Math.max(1, values.count(operand)), true);
      case "VLTRIM" -> trim = Objects.requireNonNullElse(scope.oneByte(value), (byte) 0) & 0xFF;
      case "VLTRAIL" -> {
        byte[] bytes =
            value instanceof Value.Constant constant
                ? scope.bytes(constant)
                : scope.fail(value.at(), "`VLTRAIL` needs a constant");
        tail = bytes == null ? tail : bytes;
      }
      case "IFTRAIL" -> trailer = trailer(value);
      case "NULLOFL" -> empty(value);
      case "LINES" -> lines(value);
      case "SECTIONS" ->
          sections = Objects.requireNonNullElse(new ReportParser(scope).sections(value), List.of());
      default -> text(name, value);
    }
  }

  /// `IFTRAIL=(HD=YES,TRLID=(…),TRLUPD=(c:item,…))`.
  private Outfil.@Nullable TrailerUpdate trailer(Value value) {
    boolean header = false;
    Condition id = null;
    ReportLayout.Text update = null;
    Cursor in = value instanceof Value.Group group ? new Cursor(group) : null;
    while (in != null && !in.atEnd()) {
      Span at = in.at();
      if (!(in.take() instanceof Value.Keyed(_, String name, Value operand))) {
        return scope.fail(at, "an operand like HD=YES is wanted here");
      }
      switch (name) {
        case "HD" ->
            header = operand instanceof Value.Word(_, String text, _) && text.equals("YES");
        case "TRLID" -> id = new ConditionParser(scope, common).parse(operand);
        case "TRLUPD" -> update = new ReportParser(scope).text(operand);
        default -> {
          return scope.fail(at, "HD, TRLID and TRLUPD go with `IFTRAIL`");
        }
      }
    }
    if (id == null || update == null || update.lines().size() != 1) {
      return scope.fail(value.at(), "`IFTRAIL` needs TRLID, and TRLUPD with items of one line");
    }
    return new Outfil.TrailerUpdate(
        header, id, new Overlay(update.lines().getFirst()), update.tallies());
  }

  private void text(String name, Value value) {
    ReportLayout.Text text =
        Objects.requireNonNullElse(new ReportParser(scope).text(value), ReportLayout.Text.NONE);
    switch (name) {
      case "HEADER1" -> header1 = text;
      case "HEADER2" -> header2 = text;
      case "TRAILER1" -> trailer1 = text;
      default -> trailer2 = text;
    }
  }

  private void names(Value value, String prefix) {
    List<Value> parts = value instanceof Value.Group group ? group.parts() : List.of(value);
    for (Value part : parts) {
      String name = part instanceof Value.Word(_, String text, _) ? text : "";
      String whole =
          prefix.isEmpty() ? name : name.equals("OUT") ? "SORTOUT" : prefix + padded(name);
      if (!whole.matches("[A-Z@#$][A-Z0-9@#$]{0,7}")) {
        scope.fail(part.at(), "`" + name + "` is no name of a DD");
        return;
      }
      ddNames.add(whole);
    }
  }

  private static String padded(String name) {
    return name.length() == 1 ? "0" + name : name;
  }

  private void sample(Value value) {
    if (value instanceof Value.Group group) {
      Cursor in = new Cursor(group);
      every = values.positive(in.at(), in.take(), "number");
      sampled = values.positive(in.at(), in.take(), "number");
    } else {
      every = values.positive(value, "number");
    }
  }

  private void empty(Value value) {
    switch (value instanceof Value.Word(_, String text, _) ? text : "") {
      case "RC0" -> empty = Outfil.Empty.FINE;
      case "RC4" -> empty = Outfil.Empty.WARNING;
      case "RC16" -> empty = Outfil.Empty.ERROR;
      default -> scope.fail(value.at(), "`NULLOFL` needs RC0, RC4 or RC16");
    }
  }

  /// `n`, `ANSI` and `(ANSI,n)`.
  private void lines(Value value) {
    Value number = value;
    if (value instanceof Value.Group group && group.parts().size() == 2) {
      number = group.parts().get(1);
    } else if (value instanceof Value.Word(_, String text, _) && text.equals("ANSI")) {
      return;
    }
    lines = Math.max(0, values.positive(number, "number of lines"));
  }
}
