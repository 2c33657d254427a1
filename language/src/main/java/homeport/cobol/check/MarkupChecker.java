package homeport.cobol.check;

import homeport.cobol.model.Bound;
import homeport.cobol.model.Category;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.MarkupItems;
import homeport.cobol.model.Occurs;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Markup;
import homeport.cobol.syntax.Markup.Form;
import homeport.cobol.syntax.MarkupStatement;
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
    MarkupPhrases phrases = new MarkupPhrases(checks, s.from(), root, s.form(), true);
    s.names().forEach(phrases::name);
    s.suppress().forEach(phrases::suppress);
    phrases.converting(s.converting());
    Markup.Document document = s.document();
    if (document != null) {
      documents.singleBytes(s, root, document);
      text(document.namespace());
      if (document.namespace() == null && document.prefix() != null) {
        checks.report(
            Rule.MARKUP_PHRASE, document.prefix().at(), "NAMESPACE-PREFIX needs NAMESPACE");
      }
      text(document.prefix());
      document.types().forEach(phrases::type);
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
    MarkupPhrases phrases = new MarkupPhrases(checks, s.into(), root, Form.JSON, false);
    s.names().forEach(phrases::name);
    s.suppress().forEach(phrases::unfilled);
    phrases.converting(s.converting());
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
}
