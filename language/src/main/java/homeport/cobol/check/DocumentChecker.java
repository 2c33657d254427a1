package homeport.cobol.check;

import homeport.cobol.model.Category;
import homeport.cobol.model.DataItem;
import homeport.cobol.model.MarkupItems;
import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.Expression;
import homeport.cobol.syntax.Expression.Reference;
import homeport.cobol.syntax.Literal;
import homeport.cobol.syntax.Markup;
import homeport.cobol.syntax.Markup.Form;
import homeport.cobol.syntax.MarkupStatement;
import homeport.data.CodePage;
import homeport.data.Encoding;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// The item that holds a JSON or XML document, and the document's encoding (Language Reference,
/// "JSON GENERATE statement" and the others, identifier-1 and the ENCODING phrase).
final class DocumentChecker {
  private static final int UTF_8 = 1208;
  private static final int UTF_16 = 1200;

  private final Checks checks;

  DocumentChecker(Checks checks) {
    this.checks = checks;
  }

  /// The item that holds the document.
  ///
  /// @param generated the document is written to it
  void document(Reference reference, Form form, boolean generated) {
    String verb = form + (generated ? " GENERATE" : " PARSE");
    checks.receiver(reference);
    Operand operand = checks.operand(reference);
    DataItem item = checks.whole(reference);
    boolean good =
        switch (operand.kind()) {
          case GROUP, ALPHANUMERIC, UNKNOWN -> true;
          case NATIONAL -> item == null || item.category() == Category.NATIONAL;
          case UTF8 -> form == Form.JSON;
          default -> false;
        };
    String wanted =
        form == Form.JSON ? "alphanumeric, national or UTF-8" : "alphanumeric or national";
    if (!good) {
      checks.report(
          Rule.MARKUP_PHRASE,
          operand,
          verb + " needs an item that is " + wanted + "; this is " + operand.described());
    } else if (item != null && item.justified()) {
      checks.report(Rule.MARKUP_PHRASE, operand, verb + " needs an item without JUSTIFIED");
    }
  }

  /// A literal is looked at here, an item when it is used.
  void encoding(@Nullable Expression encoding, Reference document) {
    if (encoding == null) {
      return;
    }
    Encoding item = checks.operand(document).encoding();
    checks.integer(encoding, "the number of a code page");
    if (encoding instanceof Expression.Constant(_, Literal.Number number)) {
      if (!isEncoding(number, item)) {
        String named =
            number.equals(Markup.CODEPAGE) ? "CODEPAGE" : "code page " + number.unscaled();
        checks.report(Rule.MARKUP_PHRASE, encoding.at(), named + " is not " + wanted(item));
      }
    }
  }

  private static String wanted(Encoding item) {
    return switch (item) {
      case NATIONAL -> "that of national items, UTF-16 (1200)";
      case UTF8 -> "that of UTF-8 items (1208)";
      case DISPLAY, DBCS -> "one of UTF-8 (1208) or EBCDIC";
    };
  }

  /// National items hold UTF-16, UTF-8 items UTF-8, all others UTF-8 or EBCDIC.
  private static boolean isEncoding(Literal.Number number, Encoding item) {
    if (number.unscaled().bitLength() >= Integer.SIZE) {
      return false;
    }
    boolean page = number.equals(Markup.CODEPAGE);
    int ccsid = number.unscaled().intValue();
    return switch (item) {
      case NATIONAL -> ccsid == UTF_16;
      case UTF8 -> ccsid == UTF_8;
      case DISPLAY, DBCS -> page || ccsid == UTF_8 || (ccsid != UTF_16 && isPage(ccsid));
    };
  }

  private static boolean isPage(int ccsid) {
    try {
      var _ = CodePage.of(Integer.toString(ccsid));
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /// A document in an alphanumeric item that is not UTF-8 cannot have what EBCDIC's single bytes
  /// have not ("XML GENERATE statement", identifier-1).
  void singleBytes(MarkupStatement.Generate s, DataItem root, Markup.Document document) {
    noUtf8(s, root);
    boolean wide =
        checks.model().codePage().mixed()
            || MarkupItems.elementary(root).stream().anyMatch(DocumentChecker::isWide)
            || isNational(document.namespace())
            || isNational(document.prefix())
            || s.names().stream().anyMatch(name -> isNational(name.name()));
    boolean utf8 =
        s.encoding() instanceof Expression.Constant(_, Literal.Number number)
            && number.unscaled().equals(BigInteger.valueOf(UTF_8));
    Operand into = checks.operand(s.into());
    if (wide && !utf8 && into.encoding() == Encoding.DISPLAY && !into.isUnknown()) {
      checks.report(
          Rule.MARKUP_PHRASE,
          into,
          "a document with national or double-byte characters needs ENCODING 1208 or a national"
              + " item");
    }
  }

  /// XML GENERATE does not support UTF-8 data (Programming Guide, "COBOL statements and UTF-8 data
  /// items").
  private void noUtf8(MarkupStatement.Generate s, DataItem root) {
    for (DataItem item : MarkupItems.elementary(root)) {
      if (item.encoding() == Encoding.UTF8) {
        checks.report(
            RuleBroken.of(
                    Rule.MARKUP_PHRASE,
                    s.from().at(),
                    "XML GENERATE takes no UTF-8 data, such as `" + item.displayName() + "`")
                .also(item.nameAt(), "UTF-8")
                .help("move it to a national item; JSON GENERATE takes it"));
        return;
      }
    }
  }

  private static boolean isWide(DataItem item) {
    return item.encoding() != Encoding.DISPLAY;
  }

  private boolean isNational(@Nullable Expression expression) {
    return expression != null && checks.operand(expression).kind() == Operand.Kind.NATIONAL;
  }
}
