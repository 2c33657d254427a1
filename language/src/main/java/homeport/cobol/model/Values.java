package homeport.cobol.model;

import homeport.cobol.CompilerOptions;
import homeport.cobol.syntax.DataEntry;
import homeport.cobol.syntax.DataEntry.Clause;
import homeport.cobol.syntax.DataEntry.ValueRange;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Figurative;
import homeport.cobol.syntax.Literal;
import homeport.data.CodePage;
import homeport.data.Encoding;
import homeport.data.NumberFormat;
import homeport.diagnostics.Problems;
import homeport.diagnostics.Span;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Checks the VALUE clauses of items and of their condition-names (Language Reference, "VALUE
/// clause").
final class Values {
  private final CompilerOptions options;
  private final CodePage page;
  private final @Nullable Alphabet collating;
  private final Problems problems;

  Values(CompilerOptions options, CodePage page, @Nullable Alphabet collating, Problems problems) {
    this.collating = collating;
    this.options = options;
    this.page = page;
    this.problems = problems;
  }

  /// The VALUE clause of an entry.
  static Clause.@Nullable Value of(DataEntry entry) {
    for (Clause clause : entry.clauses()) {
      if (clause instanceof Clause.Value value) {
        return value;
      }
    }
    return null;
  }

  /// Checks an item, the condition-names that follow it, and its parts.
  void check(Draft draft) {
    checkPlace(draft);
    if (draft.value != null) {
      checkItem(draft, draft.value);
    }
    for (DataEntry condition : draft.conditions) {
      checkCondition(draft, condition);
    }
    draft.children.forEach(this::check);
    for (Draft renames : draft.renames) {
      renames.conditions.forEach(condition -> checkNamedCondition(condition));
    }
  }

  private void checkPlace(Draft draft) {
    Clause.Value value = draft.value;
    if (value == null) {
      return;
    }
    if (draft.section == Draft.Section.LINKAGE || draft.section == Draft.Section.FILE) {
      problems.add(
          RuleBroken.of(Rule.VALUE_PLACE, value.at(), "VALUE does not set anything in this section")
              .note("INITIALIZE … TO VALUE and ALLOCATE … INITIALIZED use it"));
      return;
    }
    for (Draft at = draft; at != null; at = at.parent) {
      if (at.entry.clauses().stream().anyMatch(Clause.External.class::isInstance)) {
        problems.add(external(at, value));
      }
      if (at.redefines != null) {
        problems.add(
            RuleBroken.of(
                    Rule.VALUE_IN_REDEFINITION,
                    value.at(),
                    "an item of a redefinition cannot have a VALUE")
                .also(at.redefines.at(), "the redefinition")
                .help("give the VALUE to the item that is redefined"));
        return;
      }
    }
  }

  /// Which of the programs that describe the record would set it is not said: the 1985 standard has
  /// no VALUE there (A-0312).
  private static RuleBroken external(Draft record, Clause.Value value) {
    return RuleBroken.of(
            Rule.VALUE_EXTERNAL, value.at(), "VALUE does not set anything in an EXTERNAL record")
        .also(record.at(), "EXTERNAL")
        .help("MOVE what it is to hold before it is used");
  }

  private void checkItem(Draft draft, Clause.Value clause) {
    if (clause.values().size() != 1 || clause.values().getFirst().to() != null) {
      problems.add(
          RuleBroken.of(Rule.VALUE_CLASS, clause.at(), draft.shown() + " can have one VALUE only")
              .help("several values belong to a level 88"));
      return;
    }
    if (draft.isGroup()) {
      checkGroup(draft, clause);
    }
    checkValue(draft, clause.values().getFirst().from());
  }

  private void checkGroup(Draft group, Clause.Value clause) {
    Draft bad = notText(group);
    if (bad != null) {
      problems.add(
          RuleBroken.of(
                  Rule.VALUE_IN_GROUP,
                  clause.at(),
                  group.shown() + " cannot have a VALUE because of " + bad.shown())
              .also(bad.at(), bad.value != null ? "has a VALUE too" : "is more than characters"));
    }
  }

  private static @Nullable Draft notText(Draft group) {
    for (Draft child : group.children) {
      boolean text = child.isGroup() || (child.usage == group.usage && child.dynamicLimit == 0);
      if (!text || child.value != null || child.justified != null || child.sync) {
        return child;
      }
      Draft below = notText(child);
      if (below != null) {
        return below;
      }
    }
    return null;
  }

  private void checkCondition(Draft draft, DataEntry condition) {
    Clause.Value clause = checkNamedCondition(condition);
    if (clause == null) {
      return;
    }
    for (ValueRange range : clause.values()) {
      boolean good = checkValue(draft, range.from());
      Expression to = range.to();
      if (to != null && checkValue(draft, to) && good) {
        checkOrder(range, to);
      }
    }
    if (clause.whenFalse() != null) {
      checkValue(draft, clause.whenFalse());
    }
  }

  private Clause.@Nullable Value checkNamedCondition(DataEntry condition) {
    Clause.Value clause = of(condition);
    String shown = condition.name() == null ? "" : " `" + condition.name().text() + "`";
    if (clause == null || condition.name() == null) {
      problems.add(
          RuleBroken.of(
              Rule.CONDITION_WITHOUT_VALUE,
              condition.at(),
              "level 88" + shown + " needs a name and a VALUE"));
      return null;
    }
    for (Clause other : condition.clauses()) {
      if (!other.equals(clause)) {
        problems.add(
            RuleBroken.of(
                Rule.CLAUSE_MISPLACED, other.at(), "level 88" + shown + " has only a VALUE"));
      }
    }
    return clause;
  }

  private void checkOrder(ValueRange range, Expression to) {
    Integer order = compare(range.from(), to);
    if (order != null && order >= 0) {
      problems.add(
          RuleBroken.of(
              Rule.VALUE_RANGE,
              range.at(),
              "the value before THRU is not less than the one after"));
    }
  }

  private @Nullable Integer compare(Expression from, Expression to) {
    if (from instanceof Expression.Constant(Span _, Literal.Number a)
        && to instanceof Expression.Constant(Span _, Literal.Number b)) {
      return new java.math.BigDecimal(a.unscaled(), a.scale())
          .compareTo(new java.math.BigDecimal(b.unscaled(), b.scale()));
    }
    if (from instanceof Expression.Constant(Span _, Literal a)
        && to instanceof Expression.Constant(Span _, Literal b)) {
      boolean characters =
          LiteralBytes.encoding(a) == Encoding.DISPLAY
              && LiteralBytes.encoding(b) == Encoding.DISPLAY;
      byte[] low = LiteralBytes.of(a, page);
      byte[] high = LiteralBytes.of(b, page);
      if (characters && low != null && high != null) {
        int length = Math.max(low.length, high.length);
        return Arrays.compareUnsigned(padded(low, length), padded(high, length));
      }
    }
    return null;
  }

  private byte[] padded(byte[] bytes, int length) {
    byte[] padded = Arrays.copyOf(bytes, length);
    Arrays.fill(padded, bytes.length, length, page.encode(' '));
    if (collating != null) {
      byte[] places = collating.places();
      for (int i = 0; i < length; i++) {
        padded[i] = places[padded[i] & 0xFF];
      }
    }
    return padded;
  }

  /// True when the item can have the value; otherwise there is a problem.
  private boolean checkValue(Draft draft, Expression value) {
    return switch (draft.category) {
      case NUMERIC -> checkNumber(draft, value);
      case GROUP,
          ALPHABETIC,
          ALPHANUMERIC,
          ALPHANUMERIC_EDITED,
          NUMERIC_EDITED,
          EXTERNAL_FLOAT,
          DBCS,
          DBCS_EDITED,
          NATIONAL,
          NATIONAL_EDITED,
          UTF8 ->
          checkText(draft, value);
      case INTERNAL_FLOAT ->
          isNumber(value) || isFigurative(value, Figurative.ZERO) || wrongClass(draft, value);
      case POINTER, PROCEDURE_POINTER ->
          isFigurative(value, Figurative.NULL) || wrongClass(draft, value);
      case INDEX -> wrongClass(draft, value);
    };
  }

  /// Alphanumeric literals go to national and UTF-8 items too, national ones to UTF-8 items.
  private static boolean isOfClass(Literal literal, Encoding item) {
    Encoding own = LiteralBytes.encoding(literal);
    return own == item
        || (own == Encoding.DISPLAY && item != Encoding.DBCS)
        || (own == Encoding.NATIONAL && item == Encoding.UTF8);
  }

  private static boolean isNumber(Expression value) {
    return value instanceof Expression.Constant(Span _, Literal literal)
        && (literal instanceof Literal.Number || literal instanceof Literal.Float);
  }

  private static boolean isFigurative(Expression value, Figurative which) {
    if (value instanceof Expression.All(Span _, Expression of)) {
      return isFigurative(of, which);
    }
    return value instanceof Expression.FigurativeConstant(Span _, Figurative found)
        && found == which;
  }

  private boolean wrongClass(Draft draft, Expression value) {
    RuleBroken problem =
        RuleBroken.of(
                Rule.VALUE_CLASS,
                value.at(),
                draft.shown() + " is " + Words.of(draft.category) + " and cannot have this value")
            .also(draft.at(), Words.of(draft.category));
    problems.add(
        draft.category == Category.NUMERIC
            ? problem.help("a numeric item needs a numeric literal or ZERO")
            : draft.category == Category.INDEX
                ? problem.help("an index data item has no VALUE")
                : problem.help("put the value in quotation marks"));
    return false;
  }

  private boolean checkNumber(Draft draft, Expression value) {
    if (isFigurative(value, Figurative.ZERO)) {
      return true;
    }
    NumberFormat format = draft.number;
    if (!(value instanceof Expression.Constant(Span _, Literal.Number number)) || format == null) {
      return wrongClass(draft, value);
    }
    boolean whole =
        draft.usage == homeport.data.Usage.NATIVE_BINARY
            || options.trunc() == CompilerOptions.Trunc.BIN;
    BigInteger aligned = NumberBytes.aligned(number.unscaled(), number.scale(), format);
    if (aligned != null && NumberBytes.fits(aligned, format, whole)) {
      return true;
    }
    String why =
        number.unscaled().signum() < 0 && !format.signed()
            ? "has no sign"
            : aligned == null ? "has too few decimal places" : "has too few digits";
    problems.add(
        RuleBroken.of(Rule.VALUE_SIZE, value.at(), draft.shown() + " cannot hold this value")
            .also(draft.at(), why));
    return false;
  }

  private boolean checkText(Draft draft, Expression value) {
    if (value instanceof Expression.FigurativeConstant(Span _, Figurative which)) {
      boolean good = draft.encoding() != Encoding.DBCS || which == Figurative.SPACE;
      return (good && which != Figurative.NULL) || wrongClass(draft, value);
    }
    if (value instanceof Expression.All all) {
      return checkText(draft, all.of());
    }
    if (!(value instanceof Expression.Constant(Span at, Literal literal))) {
      return wrongClass(draft, value);
    }
    byte[] bytes = LiteralBytes.of(literal, page, draft.encoding());
    if (bytes == null || !isOfClass(literal, draft.encoding())) {
      return wrongClass(draft, value);
    }
    int missing = LiteralBytes.missing(literal, page);
    if (missing >= 0) {
      problems.add(
          RuleBroken.of(
              Rule.CHARACTER_NOT_IN_PAGE,
              at,
              "character " + (missing + 1) + " of the literal is not in code page " + page));
      return false;
    }
    long room = draft.dynamicLimit > 0 ? draft.dynamicLimit : draft.length;
    if (bytes.length > room) {
      problems.add(
          RuleBroken.of(
                  Rule.VALUE_TRUNCATED,
                  at,
                  "the value has "
                      + bytes.length / draft.encoding().unit()
                      + " characters, "
                      + draft.shown()
                      + " has "
                      + room / draft.encoding().unit())
              .label("the end is lost")
              .also(draft.at(), room + " bytes"));
    }
    return true;
  }
}
