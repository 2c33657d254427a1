package homeport.cobol.check;

import homeport.cobol.model.Bindings;
import homeport.cobol.model.Bound;
import homeport.cobol.model.Category;
import homeport.cobol.model.ConditionName;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.JsonIndicator;
import homeport.cobol.model.MarkupItems;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Markup;
import homeport.cobol.syntax.Markup.Form;
import homeport.data.XmlCharacters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The phrases in which JSON GENERATE, JSON PARSE and XML GENERATE speak of single items of their
/// operand: NAME, TYPE, SUPPRESS and CONVERTING (Language Reference, the statements of these
/// names).
final class MarkupPhrases {
  private final Checks checks;
  private final Reference operand;
  private final DataItem root;
  private final Form form;
  private final boolean generate;

  /// @param operand the items that become a document, or that one is read into; `root` is what it
  ///   names
  MarkupPhrases(Checks checks, Reference operand, DataItem root, Form form, boolean generate) {
    this.checks = checks;
    this.operand = operand;
    this.root = root;
    this.form = form;
    this.generate = generate;
  }

  /// An item that a phrase names, when it is one that the statement looks at.
  private @Nullable DataItem below(Reference reference, boolean rootToo) {
    if (!(checks.model().bindings().find(reference) instanceof Bound.Item(DataItem item))) {
      return null;
    }
    boolean plain = reference.subscripts().isEmpty() && reference.slice() == null;
    if (!plain || !MarkupItems.isWithin(item, root) || (!rootToo && item.equals(root))) {
      checks.report(
          RuleBroken.of(
                  Rule.MARKUP_PHRASE,
                  reference.at(),
                  plain
                      ? "`"
                          + item.displayName()
                          + "` is not among the items of `"
                          + root.displayName()
                          + "` that are looked at"
                      : "a phrase names whole items, without subscripts")
              .also(item.nameAt(), "defined here"));
      return null;
    }
    return item;
  }

  /// NAME.
  void name(Markup.NameOf name) {
    DataItem item = below(name.item(), true);
    if (name.name() == null) {
      if (item != null && (form == Form.XML || !item.equals(root))) {
        checks.report(
            Rule.MARKUP_PHRASE,
            name.item().at(),
            "only the name of the outermost JSON item can be OMITTED");
      }
      return;
    }
    Operand literal = checks.operand(name.name());
    boolean characters =
        literal.kind() == Operand.Kind.ALPHANUMERIC || literal.kind() == Operand.Kind.NATIONAL;
    String text = characters ? literal.text() : null;
    if (text == null && !literal.isUnknown()) {
      checks.report(Rule.MARKUP_PHRASE, literal, "a name is an alphanumeric or national literal");
    } else if (form == Form.XML && text != null && !XmlCharacters.isLocalName(text)) {
      checks.report(Rule.MARKUP_PHRASE, literal.at(), "`" + text + "` is no local name of XML");
    }
  }

  /// SUPPRESS of JSON PARSE: items that are not filled.
  void unfilled(Reference item) {
    DataItem _ = below(item, false);
  }

  /// SUPPRESS of the GENERATE statements.
  void suppress(Markup.Suppress suppress) {
    if (suppress.item() == null) {
      every(suppress);
    } else {
      suppress(suppress, suppress.item());
    }
  }

  /// What XML GENERATE identifies generically has to be comparable; JSON GENERATE says so of named
  /// items only.
  private void every(Markup.Suppress suppress) {
    if (suppress.when().isEmpty()) {
      checks.report(Rule.MARKUP_PHRASE, suppress.at(), "EVERY needs WHEN");
    }
    Boolean numeric = suppress.numeric();
    if (form == Form.JSON || suppress.type() != null) {
      return;
    }
    for (DataItem item : MarkupItems.elementary(root)) {
      boolean number = item.category() == Category.NUMERIC || isFloat(item);
      if (numeric == null || numeric == number) {
        comparable(item, suppress.when());
      }
    }
  }

  private static boolean isFloat(DataItem item) {
    return item.category() == Category.INTERNAL_FLOAT || item.category() == Category.EXTERNAL_FLOAT;
  }

  private void suppress(Markup.Suppress suppress, Reference reference) {
    DataItem item = below(reference, false);
    if (item == null) {
      return;
    }
    if (suppress.when().isEmpty()) {
      if (form == Form.XML) {
        checks.report(Rule.MARKUP_PHRASE, suppress.at(), "SUPPRESS of XML GENERATE needs WHEN");
      }
      return;
    }
    comparable(item, suppress.when());
  }

  private void comparable(DataItem item, List<Expression.FigurativeConstant> values) {
    for (Expression.FigurativeConstant when : values) {
      if (!MarkupItems.isComparable(item, when.which())) {
        checks.report(
            RuleBroken.of(
                    Rule.MARKUP_PHRASE,
                    when.at(),
                    "`" + item.displayName() + "` cannot be compared with this")
                .also(item.nameAt(), "defined here"));
      }
    }
  }

  /// CONVERTING, with what it says of nulls.
  void converting(Markup.Converting converting) {
    for (Markup.Flag flag : converting.flags()) {
      DataItem item = below(flag.item(), true);
      if (item != null && (item.category() != Category.ALPHANUMERIC || item.length() != 1)) {
        checks.report(
            RuleBroken.of(
                    Rule.MARKUP_PHRASE,
                    flag.item().at(),
                    "`" + item.displayName() + "` is not PIC X, so it cannot be true or false")
                .also(item.nameAt(), "defined here"));
      }
      flagValues(flag.yes(), flag.no(), item);
    }
    for (Markup.Null each : converting.nulls()) {
      DataItem item = below(each.item(), true);
      if (item != null && !MarkupItems.isComparable(item, each.using().which())) {
        checks.report(
            Rule.MARKUP_PHRASE,
            each.using().at(),
            "`" + item.displayName() + "` cannot be compared with this");
      }
    }
    for (Markup.Indicator indicator : converting.indicators()) {
      indicator(indicator);
    }
    for (Markup.Ignored ignored : converting.ignored()) {
      if (ignored.item() != null) {
        below(ignored.item(), true);
      }
    }
  }

  /// An item that says whether another one is null: one character that is there as often as the
  /// other ("INDICATING phrase").
  private void indicator(Markup.Indicator indicator) {
    DataItem item = below(indicator.item(), true);
    if (item == null || !isBound(indicator)) {
      return;
    }
    JsonIndicator where = JsonIndicator.of(indicator, operand, checks.model().bindings());
    DataItem in = where.item();
    boolean sliced = indicator.in() != null && indicator.in().slice() != null;
    if (in.category() != Category.ALPHANUMERIC || in.length() != 1 || sliced) {
      checks.report(
          RuleBroken.of(
                  Rule.MARKUP_PHRASE,
                  indicator.at(),
                  "`" + in.displayName() + "` is not PIC X, so it cannot say what is null")
              .also(in.nameAt(), "defined here"));
    } else if (!where.fits()) {
      checks.refuse(Support.MARKUP_INDICATOR, indicator.at());
    }
    flagValues(indicator.yes(), indicator.no(), in);
  }

  private boolean isBound(Markup.Indicator indicator) {
    Bindings bindings = checks.model().bindings();
    return indicator.in() != null
        ? bindings.find(indicator.in()) instanceof Bound.Item
        : indicator.yes() instanceof Reference name
            && bindings.find(name) instanceof Bound.Condition;
  }

  /// What USING has: the one value is enough where the statement asks only for it.
  private void flagValues(Expression yes, @Nullable Expression no, @Nullable DataItem item) {
    flagValue(yes, item);
    if (no == null && !generate && !hasFalse(yes)) {
      checks.report(
          Rule.MARKUP_PHRASE,
          yes.at(),
          "USING needs two values, or a condition-name with WHEN SET TO FALSE");
    }
    if (no != null) {
      if (generate) {
        checks.report(Rule.MARKUP_PHRASE, no.at(), "every other value is false");
      }
      flagValue(no, item);
    }
  }

  private boolean hasFalse(Expression value) {
    return value instanceof Reference reference
        && checks.model().bindings().find(reference)
            instanceof Bound.Condition(ConditionName condition)
        && condition.whenFalse() != null;
  }

  /// A literal of one character, or a condition-name of the item.
  private void flagValue(Expression value, @Nullable DataItem item) {
    if (value instanceof Reference reference) {
      Bound bound = checks.model().bindings().find(reference);
      if (bound instanceof Bound.Condition(ConditionName condition)
          && item != null
          && !condition.item().equals(item)) {
        checks.report(
            Rule.MARKUP_PHRASE,
            value.at(),
            "`" + reference.name() + "` is no condition-name of `" + item.displayName() + "`");
      }
      return;
    }
    Operand literal = checks.operand(value);
    String text = literal.text();
    if (literal.kind() != Operand.Kind.ALPHANUMERIC || text == null || text.length() != 1) {
      checks.report(Rule.MARKUP_PHRASE, literal, "this is a literal of one character");
    }
  }

  /// TYPE of XML GENERATE.
  void type(Markup.TypeOf type) {
    DataItem item = below(type.item(), false);
    if (item == null) {
      return;
    }
    boolean attribute = type.type() == Markup.Type.ATTRIBUTE;
    if (item.isGroup() || (attribute && item.occurs() != null)) {
      checks.report(
          RuleBroken.of(
                  Rule.MARKUP_PHRASE,
                  type.item().at(),
                  "`" + item.displayName() + "` cannot become this")
              .also(item.nameAt(), item.isGroup() ? "a group" : "a table"));
    }
  }
}
