package homeport.cobol.check;

import homeport.cobol.model.Bindings;
import homeport.cobol.model.Bound;
import homeport.cobol.model.Category;
import homeport.cobol.model.ConditionName;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.JsonIndicator;
import homeport.cobol.model.MarkupItems;
import homeport.cobol.model.Occurs;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Markup;
import homeport.cobol.syntax.Markup.Form;
import homeport.cobol.syntax.MarkupStatement;
import homeport.data.XmlCharacters;
import homeport.diagnostics.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// JSON GENERATE, JSON PARSE, XML GENERATE and XML PARSE (Language Reference, the statements of
/// these names).
final class MarkupChecker {
  private static final int RENAMES_LEVEL = 66;

  private final Checks checks;
  private final DocumentChecker documents;

  MarkupChecker(Checks checks) {
    this.checks = checks;
    this.documents = new DocumentChecker(checks);
  }

  void generate(MarkupStatement.Generate s) {
    boolean json = s.form() == Form.JSON;
    checks.refuse(json ? Support.JSON_GENERATE : Support.XML_GENERATE, s.at());
    others(s.others());
    documents.document(s.into(), s.form(), true);
    DataItem root = root(s.from(), s.form(), false);
    checks.integerItem(s.count(), "COUNT");
    scaled(s.count());
    documents.encoding(s.encoding(), s.into());
    if (root == null) {
      return;
    }
    apart(s.into(), s.from());
    s.names().forEach(name -> name(name, root, s.form()));
    for (Markup.Suppress suppress : s.suppress()) {
      if (suppress.item() == null) {
        every(suppress, root, s.form());
      } else {
        suppress(suppress, suppress.item(), root, s.form());
      }
    }
    converting(s.converting(), s.from(), root, true);
    Markup.Document document = s.document();
    if (document != null) {
      documents.singleBytes(s, root, document);
      text(document.namespace());
      if (document.namespace() == null && document.prefix() != null) {
        checks.report(
            Rule.MARKUP_PHRASE, document.prefix().at(), "NAMESPACE-PREFIX needs NAMESPACE");
      }
      text(document.prefix());
      document.types().forEach(type -> type(type, root));
    }
  }

  void parse(MarkupStatement.JsonParse s) {
    checks.refuse(Support.JSON_PARSE, s.at());
    others(s.others());
    documents.document(s.from(), Form.JSON, false);
    if (checks.model().codePage().mixed()) {
      checks.report(
          Rule.MARKUP_PHRASE, s.at(), "JSON PARSE needs CODEPAGE of a page of single bytes");
    }
    DataItem root = root(s.into(), Form.JSON, true);
    documents.encoding(s.encoding(), s.from());
    if (root == null) {
      return;
    }
    checks.receiver(s.into());
    apart(s.from(), s.into());
    for (DataItem item : MarkupItems.elementary(root)) {
      receives(s.into().at(), item, root);
    }
    s.names().forEach(name -> name(name, root, Form.JSON));
    s.suppress().forEach(item -> below(item, root, false));
    converting(s.converting(), s.into(), root, false);
  }

  /// What JSON PARSE cannot fill, and the object of DEPENDING ON, which it must not.
  private void receives(Span at, DataItem item, DataItem root) {
    if (item.category() == Category.INDEX) {
      checks.report(
          RuleBroken.of(
                  Rule.MARKUP_SOURCE,
                  at,
                  "an index data item cannot be read from JSON, and `"
                      + item.displayName()
                      + "` is one")
              .also(item.nameAt(), "defined here"));
    }
    if (counts(item, root)) {
      checks.report(
          RuleBroken.of(
                  Rule.MARKUP_SOURCE,
                  at,
                  "`" + item.displayName() + "` is the object of DEPENDING ON of a table here")
              .also(item.nameAt(), "defined here"));
    }
  }

  private static boolean counts(DataItem item, DataItem within) {
    Occurs table = within.occurs();
    return table != null && item.equals(table.dependingOn())
        || within.children().stream().anyMatch(child -> counts(item, child));
  }

  void parse(MarkupStatement.XmlParse s) {
    checks.refuse(Support.XML_PARSE, s.at());
    others(s.others());
    documents.document(s.document(), Form.XML, false);
    documents.encoding(s.encoding(), s.document());
    if (checks.model().options().xmlCompat() && (s.returningNational() || s.encoding() != null)) {
      checks.report(
          Rule.MARKUP_PHRASE,
          s.at(),
          "ENCODING and RETURNING NATIONAL need the option XMLPARSE(XMLSS)");
    }
  }

  private void others(List<Markup.Other> others) {
    others.forEach(other -> checks.refuse(Support.MARKUP_PHRASE, other.at(), other.name()));
  }

  /// The item that becomes a document, or that one is read into; null when nothing more can be said
  /// about it.
  private @Nullable DataItem root(Reference reference, Form form, boolean parse) {
    if (!(checks.model().bindings().find(reference) instanceof Bound.Item(DataItem item))) {
      return null;
    }
    String shown = "`" + item.displayName() + "`";
    if (reference.slice() != null || item.level() == RENAMES_LEVEL) {
      checks.report(
          Rule.MARKUP_SOURCE,
          reference.at(),
          shown + " has to be a whole item here, not part of one and no RENAMES");
      return null;
    }
    if (reference.subscripts().isEmpty() && isNestedTable(item)) {
      checks.report(
          Rule.MARKUP_SOURCE, reference.at(), shown + " lies in a table and needs subscripts");
      return null;
    }
    List<DataItem> elementary = MarkupItems.elementary(item);
    if (elementary.isEmpty()) {
      checks.report(
          RuleBroken.of(Rule.MARKUP_SOURCE, reference.at(), shown + " has nothing to show")
              .also(item.nameAt(), "unnamed items and redefinitions are passed over"));
    }
    elementary.forEach(each -> usage(reference.at(), each, form, parse));
    unique(reference.at(), item);
    if (form == Form.JSON) {
      unnamedTables(item, reference.at());
    }
    return item;
  }

  private static boolean isNestedTable(DataItem item) {
    int own = item.occurs() == null ? 0 : 1;
    return item.dimensions().size() > own;
  }

  private void usage(Span at, DataItem item, Form form, boolean parse) {
    switch (item.category()) {
      case POINTER, PROCEDURE_POINTER ->
          checks.report(
              RuleBroken.of(
                      Rule.MARKUP_SOURCE,
                      at,
                      "a pointer cannot be " + form + ", and `" + item.displayName() + "` is one")
                  .also(item.nameAt(), "defined here"));
      case DBCS, DBCS_EDITED -> {
        if (parse) {
          checks.report(
              RuleBroken.of(
                      Rule.MARKUP_SOURCE,
                      at,
                      "JSON is not moved to DBCS items, and `" + item.displayName() + "` is one")
                  .also(item.nameAt(), "defined here"));
        }
      }
      case GROUP,
          ALPHABETIC,
          ALPHANUMERIC,
          ALPHANUMERIC_EDITED,
          NATIONAL,
          NATIONAL_EDITED,
          UTF8,
          NUMERIC,
          NUMERIC_EDITED,
          INTERNAL_FLOAT,
          EXTERNAL_FLOAT,
          INDEX -> {}
    }
  }

  /// Items that a document shows side by side need names of their own.
  private void unique(Span at, DataItem group) {
    Map<String, DataItem> seen = new HashMap<>();
    for (DataItem item : MarkupItems.named(group)) {
      DataItem other = seen.put(item.displayName(), item);
      if (other != null) {
        checks.report(
            RuleBroken.of(
                    Rule.MARKUP_SOURCE,
                    at,
                    "two items of `" + group.displayName() + "` are called `" + item.name() + "`")
                .also(other.nameAt(), "one")
                .also(item.nameAt(), "the other"));
      }
      unique(at, item);
    }
  }

  private void unnamedTables(DataItem group, Span at) {
    for (DataItem item : MarkupItems.of(group)) {
      if (item.name() == null && item.occurs() != null) {
        checks.refuse(Support.MARKUP_UNNAMED_TABLE, at);
      }
      unnamedTables(item, at);
    }
  }

  /// COUNT IN an item whose picture has a P.
  private void scaled(@Nullable Reference count) {
    if (count != null) {
      Operand operand = checks.operand(count);
      if (operand.scale() < 0) {
        checks.report(Rule.INTEGER_NEEDED, operand, "COUNT cannot be an item with P");
      }
    }
  }

  /// The receiver must not overlap what is sent; seen where both places are known.
  private void apart(Reference one, Reference other) {
    DataItem first = checks.whole(one);
    DataItem second = checks.whole(other);
    if (first == null
        || second == null
        || !first.area().equals(second.area())
        || !first.dimensions().isEmpty()
        || !second.dimensions().isEmpty()) {
      return;
    }
    boolean overlap =
        first.offset() < second.offset() + second.length()
            && second.offset() < first.offset() + first.length();
    if (overlap) {
      checks.report(
          RuleBroken.of(
                  Rule.MARKUP_PHRASE,
                  one.at(),
                  "`" + first.displayName() + "` and `" + second.displayName() + "` share storage")
              .also(first.nameAt(), "defined here"));
    }
  }

  /// An item that a phrase names, when it is one that the statement looks at.
  private @Nullable DataItem below(Reference reference, DataItem root, boolean rootToo) {
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

  private void name(Markup.NameOf name, DataItem root, Form form) {
    DataItem item = below(name.item(), root, true);
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

  /// What XML GENERATE identifies generically has to be comparable; JSON GENERATE says so of named
  /// items only.
  private void every(Markup.Suppress suppress, DataItem root, Form form) {
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

  private void suppress(Markup.Suppress suppress, Reference reference, DataItem root, Form form) {
    DataItem item = below(reference, root, false);
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

  /// @param reference the operand, `root`
  private void converting(
      Markup.Converting converting, Reference reference, DataItem root, boolean generate) {
    for (Markup.Flag flag : converting.flags()) {
      DataItem item = below(flag.item(), root, true);
      if (item != null && (item.category() != Category.ALPHANUMERIC || item.length() != 1)) {
        checks.report(
            RuleBroken.of(
                    Rule.MARKUP_PHRASE,
                    flag.item().at(),
                    "`" + item.displayName() + "` is not PIC X, so it cannot be true or false")
                .also(item.nameAt(), "defined here"));
      }
      flagValues(flag.yes(), flag.no(), item, generate);
    }
    for (Markup.Null each : converting.nulls()) {
      DataItem item = below(each.item(), root, true);
      if (item != null && !MarkupItems.isComparable(item, each.using().which())) {
        checks.report(
            Rule.MARKUP_PHRASE,
            each.using().at(),
            "`" + item.displayName() + "` cannot be compared with this");
      }
    }
    for (Markup.Indicator indicator : converting.indicators()) {
      indicator(indicator, reference, root, generate);
    }
    for (Markup.Ignored ignored : converting.ignored()) {
      if (ignored.item() != null) {
        below(ignored.item(), root, true);
      }
    }
  }

  /// An item that says whether another one is null: one character that is there as often as the
  /// other ("INDICATING phrase").
  private void indicator(
      Markup.Indicator indicator, Reference reference, DataItem root, boolean generate) {
    DataItem item = below(indicator.item(), root, true);
    if (item == null || !isBound(indicator)) {
      return;
    }
    JsonIndicator where = JsonIndicator.of(indicator, reference, checks.model().bindings());
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
    flagValues(indicator.yes(), indicator.no(), in, generate);
  }

  private boolean isBound(Markup.Indicator indicator) {
    Bindings bindings = checks.model().bindings();
    return indicator.in() != null
        ? bindings.find(indicator.in()) instanceof Bound.Item
        : indicator.yes() instanceof Reference name
            && bindings.find(name) instanceof Bound.Condition;
  }

  /// What USING has: the one value is enough where the statement asks only for it.
  private void flagValues(
      Expression yes, @Nullable Expression no, @Nullable DataItem item, boolean generate) {
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

  private void text(@Nullable Expression expression) {
    if (expression != null) {
      Operand operand = checks.operand(expression);
      boolean characters =
          operand.kind() == Operand.Kind.ALPHANUMERIC || operand.kind() == Operand.Kind.NATIONAL;
      if (!characters && !operand.isUnknown()) {
        checks.report(
            Rule.MARKUP_PHRASE, operand, operand.described() + " is not alphanumeric or national");
      }
    }
  }

  private void type(Markup.TypeOf type, DataItem root) {
    DataItem item = below(type.item(), root, false);
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
