package homeport.cobol.syntax;

import homeport.cobol.syntax.Expression.Constant;
import homeport.cobol.syntax.Expression.FigurativeConstant;
import homeport.cobol.syntax.Expression.Reference;
import homeport.diagnostics.Span;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The phrases of JSON GENERATE, JSON PARSE, XML GENERATE and XML PARSE (Language Reference, the
/// statements of these names).
public final class Markup {
  private Markup() {}

  /// In ENCODING, the page of the CODEPAGE option: FROM CODEPAGE. No literal has no digits.
  public static final Literal.Number CODEPAGE = new Literal.Number(BigInteger.ZERO, 0, 0, false);

  /// What a document is written in.
  public enum Form {
    JSON,
    XML
  }

  /// What an item becomes in an XML document.
  public enum Type {
    ATTRIBUTE,
    ELEMENT,
    CONTENT
  }

  /// NAME OF item IS literal; `name` is null for OMITTED.
  public record NameOf(Reference item, @Nullable Constant name) {}

  /// TYPE OF item IS ATTRIBUTE, ELEMENT or CONTENT.
  public record TypeOf(Reference item, Type type) {}

  /// One specification of the SUPPRESS phrase.
  ///
  /// @param item null for the generic form, which is about items of a kind
  /// @param numeric whether the generic form is about numbers only, or about all but numbers; null
  ///   for both
  /// @param type what items of the generic form have to become; null for anything
  /// @param when the values that suppress; none suppresses always
  public record Suppress(
      Span at,
      @Nullable Reference item,
      @Nullable Boolean numeric,
      @Nullable Type type,
      List<FigurativeConstant> when) {
    public Suppress {
      when = List.copyOf(when);
    }
  }

  /// CONVERTING item TO or FROM JSON BOOLEAN USING yes [AND no]: condition-names or literals.
  public record Flag(Span at, Reference item, Expression yes, @Nullable Expression no) {}

  /// CONVERTING item TO or FROM JSON NULL USING a figurative constant.
  public record Null(Span at, Reference item, FigurativeConstant using) {}

  /// INDICATING item IS JSON NULL USING yes [AND no] IN another item: condition-names or literals.
  ///
  /// @param in null where a condition-name says which item that is
  public record Indicator(
      Span at, Reference item, Expression yes, @Nullable Expression no, @Nullable Reference in) {}

  /// IGNORING JSON NULL FOR item; null for ALL.
  public record Ignored(Span at, @Nullable Reference item) {}

  /// What CONVERTING, INDICATING and IGNORING have.
  public record Converting(
      List<Flag> flags, List<Null> nulls, List<Indicator> indicators, List<Ignored> ignored) {
    public static final Converting NONE =
        new Converting(List.of(), List.of(), List.of(), List.of());

    public Converting {
      flags = List.copyOf(flags);
      nulls = List.copyOf(nulls);
      indicators = List.copyOf(indicators);
      ignored = List.copyOf(ignored);
    }
  }

  /// The phrases that only XML GENERATE has.
  ///
  /// @param attributes WITH ATTRIBUTES
  public record Document(
      boolean declaration,
      boolean attributes,
      @Nullable Expression namespace,
      @Nullable Expression prefix,
      List<TypeOf> types) {
    public Document {
      types = List.copyOf(types);
    }
  }

  /// A phrase that is recognised and not compiled.
  public record Other(Span at, String name) {}
}
