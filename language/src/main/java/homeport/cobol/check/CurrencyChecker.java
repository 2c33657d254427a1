package homeport.cobol.check;

import homeport.cobol.model.Rule;
import homeport.cobol.model.RuleBroken;
import homeport.cobol.syntax.ProgramSyntax;
import homeport.diagnostics.Problems;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// CURRENCY SIGN (Language Reference, "CURRENCY SIGN clause"): the symbol is one character that
/// means nothing else in a PICTURE; the sign has no digit and none of `+ - . , *`. A sign without a
/// symbol is its own.
final class CurrencyChecker {
  private static final String NO_SYMBOL = "0123456789ABCDEGNPRSUVXZ +-,.*/;()\"='";
  private static final String NO_SIGN = "0123456789+-.,*";

  private CurrencyChecker() {}

  static void check(ProgramSyntax.Environment environment, Problems problems) {
    Set<String> symbols = new HashSet<>();
    for (ProgramSyntax.Currency currency : environment.currency()) {
      String symbol = currency.symbol() == null ? currency.sign() : currency.symbol();
      String wrong = "";
      if (symbol.length() != 1) {
        wrong = "`" + symbol + "` is not one character";
      } else if (NO_SYMBOL.contains(symbol.toUpperCase(Locale.ROOT))) {
        wrong = "`" + symbol + "` cannot be a currency symbol";
      } else if (!symbols.add(symbol)) {
        wrong = "`" + symbol + "` is the symbol of another currency sign already";
      } else if (currency.sign().isBlank() || hasOneOf(currency.sign())) {
        wrong = "`" + currency.sign() + "` cannot be a currency sign";
      }
      if (!wrong.isEmpty()) {
        problems.add(RuleBroken.of(Rule.CURRENCY_SIGN, currency.at(), wrong));
      }
    }
  }

  private static boolean hasOneOf(String sign) {
    return sign.chars().anyMatch(c -> NO_SIGN.indexOf(c) >= 0);
  }
}
