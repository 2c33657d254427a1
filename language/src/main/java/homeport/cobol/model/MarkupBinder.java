package homeport.cobol.model;

import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Markup;
import homeport.cobol.syntax.MarkupStatement;
import org.jspecify.annotations.Nullable;

/// Binds the statements for JSON and XML. Their phrases name items of tables without subscripts:
/// what they say is said of each occurrence.
final class MarkupBinder {
  private final ReferenceBinder references;
  private final FlowBinder flow;

  MarkupBinder(ReferenceBinder references, FlowBinder flow) {
    this.references = references;
    this.flow = flow;
  }

  void bind(MarkupStatement statement) {
    switch (statement) {
      case MarkupStatement.Generate s -> generate(s);
      case MarkupStatement.JsonParse s -> jsonParse(s);
      case MarkupStatement.XmlParse s -> xmlParse(s);
    }
  }

  private void generate(MarkupStatement.Generate s) {
    references.item(s.into());
    itemOrTable(s.from());
    references.item(s.count());
    references.value(s.encoding());
    s.names().forEach(name -> references.table(name.item()));
    s.suppress().forEach(suppress -> references.table(suppress.item()));
    converting(s.converting());
    Markup.Document document = s.document();
    if (document != null) {
      references.value(document.namespace());
      references.value(document.prefix());
      document.types().forEach(type -> references.table(type.item()));
    }
  }

  private void jsonParse(MarkupStatement.JsonParse s) {
    references.item(s.from());
    itemOrTable(s.into());
    references.value(s.encoding());
    s.names().forEach(name -> references.table(name.item()));
    s.suppress().forEach(references::table);
    converting(s.converting());
  }

  private void xmlParse(MarkupStatement.XmlParse s) {
    references.item(s.document());
    references.value(s.encoding());
    flow.range(s.processing());
  }

  /// A whole table can be named without subscripts: it is an array.
  private void itemOrTable(Expression.Reference reference) {
    if (reference.subscripts().isEmpty() && reference.slice() == null) {
      references.table(reference);
    } else {
      references.item(reference);
    }
  }

  private void converting(Markup.Converting converting) {
    for (Markup.Flag flag : converting.flags()) {
      references.table(flag.item());
      flagValue(flag.yes());
      flagValue(flag.no());
    }
    converting.nulls().forEach(each -> references.table(each.item()));
    for (Markup.Indicator indicator : converting.indicators()) {
      references.table(indicator.item());
      if (indicator.in() != null) {
        itemOrTable(indicator.in());
      }
      flagValue(indicator.yes());
      flagValue(indicator.no());
    }
    converting.ignored().forEach(ignored -> references.table(ignored.item()));
  }

  /// A condition-name, whatever tables its item lies in, or a literal.
  private void flagValue(@Nullable Expression value) {
    if (value instanceof Expression.Reference reference) {
      references.conditionNameOfAny(reference);
    }
  }
}
