package homeport.cobol.syntax;

import java.math.BigInteger;

/// What a literal says, before it is encoded in a code page (Language Reference, "Literals").
public sealed interface Literal {
  /// An alphanumeric literal; the text is what stands between the quotes, doubled quotes halved.
  record Text(String value) implements Literal {}

  /// A hexadecimal alphanumeric literal `X'…'`: bytes as they are in storage, whatever the code
  /// page.
  record Hex(String digits) implements Literal {}

  /// `Z'…'`: text with a byte of zeros after it.
  record NullTerminated(String value) implements Literal {}

  /// `N'…'` or `NX'…'`: kept so that it can be refused or compiled by NSYMBOL.
  record National(String value, boolean hex) implements Literal {}

  /// `U'…'` or `UX'…'`: a UTF-8 literal.
  record Utf8(String value, boolean hex) implements Literal {}

  /// `G'…'`: a DBCS literal.
  record Dbcs(String value) implements Literal {}

  /// A fixed-point number: `unscaled * 10 ** -scale`. `digits` counts the digits as written.
  record Number(BigInteger unscaled, int scale, int digits, boolean signed) implements Literal {}

  /// A floating-point literal `1.5E+3`, as written.
  record Float(String text) implements Literal {}
}
