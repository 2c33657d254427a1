package homeport.utilities.sort;

import homeport.diagnostics.Span;
import homeport.utilities.sort.Operand.Value;
import homeport.utilities.sort.engine.Condition;
import homeport.utilities.sort.reformat.Clause;
import homeport.utilities.sort.reformat.Clause.When;
import homeport.utilities.sort.reformat.Form;
import homeport.utilities.sort.reformat.Group;
import homeport.utilities.sort.reformat.Parse;
import homeport.utilities.sort.reformat.Reformat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The reformatting operands of INREC, OUTREC and OUTFIL: BUILD (FIELDS, OUTREC), OVERLAY, FINDREP,
/// PARSE, IFTHEN and IFOUTLEN (z/OS DFSORT Application Programming Guide).
final class ReformatParser {
  static final List<String> OPERANDS =
      List.of("BUILD", "FIELDS", "OUTREC", "OVERLAY", "FINDREP", "PARSE", "IFTHEN", "IFOUTLEN");

  private final Scope scope;
  private final boolean slashes;
  private final List<Clause> clauses = new ArrayList<>();
  private @Nullable Parse parse;
  private int outLength;
  private boolean ifThen;
  private boolean strict = true;

  /// @param slashes BUILD may begin new records (OUTFIL)
  ReformatParser(Scope scope, boolean slashes) {
    this.scope = scope;
    this.slashes = slashes;
  }

  /// Short records are filled up (VLFILL).
  void fillShort() {
    strict = false;
  }

  /// Takes an operand, one of [#OPERANDS].
  void take(Operand operand) {
    Value value = operand.value();
    if (value == null) {
      scope.fail(operand.at(), "`" + operand.name() + "` needs a value");
      return;
    }
    switch (operand.name()) {
      case "IFTHEN" -> ifThen(operand.at(), value);
      case "IFOUTLEN" -> outLength = Math.max(0, scope.values().positive(value, "length"));
      case "PARSE" -> parse = new ParseParser(scope).parse(value);
      default -> {
        Form form = form(operand.name(), value, strict);
        if (form != null && !clauses.isEmpty()) {
          scope.fail(operand.at(), "`" + operand.name() + "` does not go with what stands before");
        } else if (form != null) {
          clauses.add(new Clause(When.INIT, null, null, parse, form, true));
          parse = null;
        }
      }
    }
  }

  private @Nullable Form form(String name, Value value, boolean strictly) {
    return switch (name) {
      case "OVERLAY" -> new ItemParser(scope).overlay(value);
      case "FINDREP" -> new FindReplaceParser(scope).parse(value);
      default -> new ItemParser(scope).build(value, strictly, slashes);
    };
  }

  /// What the operands say, or null when there was none.
  @Nullable Reformat reformat(boolean compareZeros, byte fill) {
    if (parse != null) {
      clauses.addFirst(new Clause(When.INIT, null, null, parse, null, true));
    }
    // WHEN=INIT and WHEN=GROUP go before all others, WHEN=NONE behind them, wherever they are
    // coded (DFSORT Application Programming Guide, "OUTREC control statement", IFTHEN).
    clauses.sort(Comparator.comparingInt(clause -> turn(clause.when())));
    return clauses.isEmpty()
        ? null
        : new Reformat(
            clauses,
            new Reformat.Settings(ifThen ? outLength : 0, fill, compareZeros),
            scope.parsedBytes());
  }

  private static int turn(When when) {
    return switch (when) {
      case INIT, GROUP -> 0;
      case CONDITION, ANY -> 1;
      case NONE -> 2;
    };
  }

  private void ifThen(Span at, Value value) {
    if (!(value instanceof Value.Group group) || !ifThen && !clauses.isEmpty()) {
      scope.fail(at, "`IFTHEN` needs operands in parentheses, and no BUILD or OVERLAY before it");
      return;
    }
    ifThen = true;
    Draft draft = new Draft();
    Cursor in = new Cursor(group);
    while (!in.atEnd()) {
      Span place = in.at();
      if (!(in.take() instanceof Value.Keyed(_, String name, Value operand))) {
        scope.fail(place, "an operand like WHEN=(…) is wanted here");
        return;
      }
      if (!operand(draft, place, name, operand)) {
        return;
      }
    }
    if (draft.when == null) {
      scope.fail(at, "`IFTHEN` needs `WHEN`");
    } else {
      add(at, draft, draft.when);
    }
  }

  /// One IFTHEN while its operands are read.
  private static final class Draft {
    private @Nullable When when;
    private @Nullable Condition condition;
    private @Nullable Condition begin;
    private @Nullable Condition end;
    private int keyAt;
    private int keyLength;
    private int records;
    private final List<Group.Push> pushes = new ArrayList<>();
    private @Nullable Parse parse;
    private @Nullable Form form;
    private boolean next;
  }

  private void add(Span at, Draft draft, When when) {
    Group group = null;
    if (when == When.GROUP) {
      if (draft.pushes.isEmpty()
          || draft.begin == null && draft.end == null && draft.records + draft.keyLength == 0) {
        scope.fail(at, "WHEN=GROUP needs PUSH and one of BEGIN, END, KEYBEGIN and RECORDS");
        return;
      }
      group =
          new Group(
              draft.begin, draft.end, draft.records, draft.keyAt, draft.keyLength, draft.pushes);
    }
    clauses.add(new Clause(when, draft.condition, group, draft.parse, draft.form, draft.next));
  }

  private boolean operand(Draft draft, Span at, String name, Value value) {
    switch (name) {
      case "WHEN" -> when(draft, value);
      case "BEGIN" -> draft.begin = condition(value);
      case "END" -> draft.end = condition(value);
      case "RECORDS" -> draft.records = scope.values().positive(value, "number");
      case "KEYBEGIN" -> keyBegin(draft, value);
      case "PUSH" -> push(draft, value);
      case "HIT" -> draft.next = true;
      case "PARSE" -> draft.parse = new ParseParser(scope).parse(value);
      case "BUILD", "OVERLAY", "FINDREP" -> draft.form = form(name, value, false);
      default -> scope.fail(at, "`" + name + "` does not go with IFTHEN");
    }
    return !scope.problems().hasErrors();
  }

  private @Nullable Condition condition(Value value) {
    return new ConditionParser(scope, null).parse(value);
  }

  private void when(Draft draft, Value value) {
    String word = value instanceof Value.Word(_, String text, _) ? text : "";
    switch (word) {
      case "INIT", "GROUP", "ANY", "NONE" -> draft.when = When.valueOf(word);
      default -> {
        draft.when = When.CONDITION;
        draft.condition = condition(value);
      }
    }
  }

  private void keyBegin(Draft draft, Value value) {
    Cursor in = value instanceof Value.Group group ? new Cursor(group) : null;
    if (in == null) {
      scope.fail(value.at(), "`KEYBEGIN` needs position and length");
      return;
    }
    draft.keyAt = scope.values().positive(in.at(), in.take(), "position") - 1;
    draft.keyLength = scope.values().positive(in.at(), in.take(), "length");
  }

  /// `PUSH=(c:p,m,c:ID=n,c:SEQ=n)`.
  private void push(Draft draft, Value value) {
    if (!(value instanceof Value.Group group)) {
      scope.fail(value.at(), "`PUSH` needs a list");
      return;
    }
    Cursor in = new Cursor(group);
    int column = 0;
    while (!in.atEnd() && !scope.problems().hasErrors()) {
      int wanted = ItemParser.column(in);
      column = wanted < 0 ? column : wanted;
      Group.Push push = pushed(in, column);
      if (push == null) {
        return;
      }
      draft.pushes.add(push);
      column += push.width();
    }
  }

  private Group.@Nullable Push pushed(Cursor in, int column) {
    Span at = in.at();
    Value value = in.take();
    if (value instanceof Value.Keyed(_, String name, Value number)
        && (name.equals("ID") || name.equals("SEQ"))) {
      int width = scope.values().positive(number, "length");
      Group.Push.What what = name.equals("ID") ? Group.Push.What.ID : Group.Push.What.SEQUENCE;
      return width < 1 || width > 15
          ? scope.fail(at, "ID and SEQ have 1 to 15 digits")
          : new Group.Push(column, what, 0, width);
    }
    String word = value instanceof Value.Word(_, String text, _) ? text : "";
    if (word.startsWith("%")) {
      Scope.ParsedField field = scope.parsed(at, word);
      return field == null
          ? null
          : new Group.Push(column, Group.Push.What.FIELD, field.offset(), field.length());
    }
    int position = scope.values().positive(at, value, "position");
    int width = position < 0 ? -1 : scope.values().positive(in.at(), in.take(), "length");
    if (in.symbol(0)) {
      in.skip(1);
    }
    return width < 0 ? null : new Group.Push(column, Group.Push.What.FIELD, position - 1, width);
  }

  /// The statement has IFTHEN.
  boolean hasIfThen() {
    return ifThen;
  }

  static boolean takes(Operand operand) {
    return OPERANDS.contains(Objects.requireNonNull(operand).name());
  }
}
