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

  /// A national literal: `N'…'` under NSYMBOL(NATIONAL), or `NX'…'`.
  record National(String value, boolean hex) implements Literal {}

  /// `U'…'` or `UX'…'`: a UTF-8 literal.
  record Utf8(String value, boolean hex) implements Literal {}

  /// A DBCS literal: `G'…'`, or `N'…'` under NSYMBOL(DBCS). Shift codes are not part of it, whether
  /// they are written or not.
  record Dbcs(String value) implements Literal {}

  /// A fixed-point number: `unscaled * 10 ** -scale`. `digits` counts the digits as written.
  record Number(BigInteger unscaled, int scale, int digits, boolean signed) implements Literal {}

  /// A floating-point literal `1.5E+3`, as written.
  record Float(String text) implements Literal {}
}
