package homeport.cobol.syntax;

import homeport.diagnostics.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement that makes JSON or XML of an item, or reads them into items.
public sealed interface MarkupStatement extends Statement.OfFamily {
  /// JSON GENERATE or XML GENERATE.
  ///
  /// @param encoding the number of a code page, or null
  /// @param document null in JSON GENERATE
  record Generate(
      Span at,
      Markup.Form form,
      Expression.Reference into,
      Expression.Reference from,
      Expression.@Nullable Reference count,
      @Nullable Expression encoding,
      Markup.@Nullable Document document,
      List<Markup.NameOf> names,
      List<Markup.Suppress> suppress,
      Markup.Converting converting,
      List<Markup.Other> others,
      @Nullable List<Statement> onException,
      @Nullable List<Statement> notOnException)
      implements MarkupStatement {
    public Generate {
      names = List.copyOf(names);
      suppress = List.copyOf(suppress);
      others = List.copyOf(others);
    }
  }

  /// JSON PARSE.
  record JsonParse(
      Span at,
      Expression.Reference from,
      Expression.Reference into,
      boolean detail,
      @Nullable Expression encoding,
      List<Markup.NameOf> names,
      List<Expression.Reference> suppress,
      Markup.Converting converting,
      List<Markup.Other> others,
      @Nullable List<Statement> onException,
      @Nullable List<Statement> notOnException)
      implements MarkupStatement {
    public JsonParse {
      names = List.copyOf(names);
      suppress = List.copyOf(suppress);
      others = List.copyOf(others);
    }
  }

  /// XML PARSE.
  record XmlParse(
      Span at,
      Expression.Reference document,
      @Nullable Expression encoding,
      boolean returningNational,
      ProcedureRange processing,
      List<Markup.Other> others,
      @Nullable List<Statement> onException,
      @Nullable List<Statement> notOnException)
      implements MarkupStatement {
    public XmlParse {
      others = List.copyOf(others);
    }
  }
}
