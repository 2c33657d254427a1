package homeport.utilities.sort;

import homeport.diagnostics.Span;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.engine.Condition;
import homeport.utilities.sort.engine.FieldFormat;
import homeport.utilities.sort.engine.KeyField;
import homeport.utilities.sort.join.Join;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// JOINKEYS, JOIN and REFORMAT (z/OS DFSORT Application Programming Guide).
final class JoinParser {
  private final Scope scope;
  private final FieldValues values;
  private Join.@Nullable File first;
  private Join.@Nullable File second;
  private boolean paired = true;
  private boolean unpairedFirst;
  private boolean unpairedSecond;
  private List<Join.Piece> pieces = List.of();
  private byte fill = 0x40;
  private @Nullable Span at;

  JoinParser(Scope scope) {
    this.scope = scope;
    this.values = scope.values();
  }

  /// A statement JOINKEYS, of which there are two.
  void joinKeys(Span place, List<Operand> operands) {
    at = place;
    Draft draft = new Draft();
    for (Operand operand : operands) {
      if (!operand(draft, operand)) {
        return;
      }
    }
    if (draft.number == 0 || draft.keys.isEmpty()) {
      scope.fail(place, "`JOINKEYS` needs `FILE` or `F1` or `F2`, and `FIELDS`");
      return;
    }
    Join.File file =
        new Join.File(
            draft.ddName,
            draft.task + "F" + draft.number + "CNTL",
            draft.keys,
            draft.sorted,
            draft.checked,
            new Join.Filter(draft.condition, draft.omit, draft.stop));
    if (draft.number == 1) {
      first = file;
    } else {
      second = file;
    }
  }

  /// One JOINKEYS while its operands are read.
  private static final class Draft {
    private int number;
    private String ddName = "";
    private String task = "JN";
    private List<KeyField> keys = List.of();
    private boolean sorted;
    private boolean checked = true;
    private @Nullable Condition condition;
    private boolean omit;
    private long stop;
  }

  private boolean operand(Draft draft, Operand operand) {
    Value value = operand.value();
    String word = value instanceof Value.Word(_, String text, _) ? text : "";
    switch (operand.name()) {
      case "FILE", "FILES" -> {
        draft.number = word.equals("F1") ? 1 : word.equals("F2") ? 2 : 0;
        draft.ddName = "SORTJNF" + draft.number;
      }
      case "F1", "F2" -> {
        draft.number = operand.name().charAt(1) - '0';
        draft.ddName = word;
      }
      case "FIELDS" -> {
        List<KeyField> keys = keys(operand.at(), value);
        if (keys == null) {
          return false;
        }
        draft.keys = keys;
      }
      case "SORTED" -> draft.sorted = true;
      case "NOSEQCK" -> draft.checked = false;
      case "TASKID" -> draft.task = word;
      case "TYPE" -> {
        // records are what their data set says
      }
      case "STOPAFT" -> draft.stop = values.count(operand);
      case "INCLUDE", "OMIT" -> {
        draft.omit = operand.name().equals("OMIT");
        draft.condition = value == null ? null : new ConditionParser(scope, null).parse(value);
      }
      default ->
          scope
              .problems()
              .add(new SortProblem.UnknownOperand(operand.at(), "JOINKEYS", operand.name(), null));
    }
    return !scope.problems().hasErrors();
  }

  /// `(p,m,s,…)`, bytes in ascending or descending order.
  private @Nullable List<KeyField> keys(Span place, @Nullable Value value) {
    if (!(value instanceof Value.Group group)) {
      return scope.fail(place, "`FIELDS` needs fields in parentheses");
    }
    List<KeyField> keys = new ArrayList<>();
    Cursor in = new Cursor(group);
    while (!in.atEnd()) {
      Span start = in.at();
      int position = values.positive(start, in.take(), "position");
      int length = position < 0 ? -1 : values.positive(in.at(), in.take(), "length");
      if (in.symbol(0) && FieldFormat.of(in.word(0)) != null) {
        in.skip(1);
      }
      String order = in.word(0);
      if (length < 0 || !order.equals("A") && !order.equals("D")) {
        return length < 0 ? null : scope.fail(in.at(), "the order is wanted here: A or D");
      }
      in.skip(1);
      keys.add(new KeyField(position - 1, length, FieldFormat.BI, order.equals("D")));
    }
    return keys;
  }

  /// `JOIN UNPAIRED,F1,F2,ONLY`.
  void join(List<Operand> operands) {
    boolean one = false;
    boolean other = false;
    for (Operand operand : operands) {
      switch (operand.name()) {
        case "UNPAIRED" -> {
          // the others say whose
        }
        case "F1" -> one = true;
        case "F2" -> other = true;
        case "ONLY" -> paired = false;
        default ->
            scope
                .problems()
                .add(new SortProblem.UnknownOperand(operand.at(), "JOIN", operand.name(), null));
      }
    }
    unpairedFirst = one || !other;
    unpairedSecond = other || !one;
  }

  /// `REFORMAT FIELDS=(F1:p,m,F2:p,m,?),FILL=C'x'`.
  void reformat(List<Operand> operands) {
    for (Operand operand : operands) {
      Value value = operand.value();
      if (operand.name().equals("FIELDS") && value instanceof Value.Group group) {
        List<Join.Piece> made = pieces(new Cursor(group));
        pieces = made == null ? List.of() : made;
      } else if (operand.name().equals("FILL") && value != null) {
        Byte with = scope.oneByte(value);
        fill = with == null ? fill : with;
      } else {
        scope.fail(operand.at(), "`REFORMAT` needs `FIELDS` and may have `FILL`");
      }
    }
  }

  private @Nullable List<Join.Piece> pieces(Cursor in) {
    List<Join.Piece> made = new ArrayList<>();
    boolean other = false;
    while (!in.atEnd()) {
      Span start = in.at();
      String word = in.word(0);
      in.skip(1);
      if (word.equals("?")) {
        made.add(new Join.Piece.Indicator());
        continue;
      }
      if (word.startsWith("F1:") || word.startsWith("F2:")) {
        other = word.charAt(1) == '2';
        word = word.substring(3);
        if (word.equals("?")) {
          made.add(new Join.Piece.Indicator());
          continue;
        }
      }
      int position = values.positive(new Value.Word(start, word), "position");
      if (position < 0) {
        return null;
      }
      boolean rest = !in.number(0);
      int length = rest ? -1 : values.positive(in.at(), in.take(), "length");
      if (in.symbol(0)) {
        in.skip(1);
      }
      made.add(new Join.Piece.Field(other, position - 1, length));
    }
    return made;
  }

  /// What was asked for; null when there was no JOINKEYS.
  @Nullable Join request() {
    Span place = at;
    if (place == null || scope.problems().hasErrors()) {
      return null;
    }
    Join.File one = first;
    Join.File other = second;
    if (one == null || other == null) {
      return scope.fail(place, "two statements JOINKEYS are wanted, for F1 and for F2");
    }
    boolean alike = one.keys().size() == other.keys().size();
    for (int i = 0; alike && i < one.keys().size(); i++) {
      KeyField a = one.keys().get(i);
      KeyField b = other.keys().get(i);
      alike = a.length() == b.length() && a.descending() == b.descending();
    }
    if (!alike) {
      return scope.fail(place, "the keys of F1 and F2 have unlike lengths or orders");
    }
    if (pieces.isEmpty() && (paired || unpairedFirst == unpairedSecond)) {
      return scope.fail(place, "`REFORMAT FIELDS` is missing");
    }
    return new Join(one, other, paired, unpairedFirst, unpairedSecond, pieces, fill);
  }
}
